package no.nortrials.portal.evidence;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nortrials.portal.evidence.Population.Group;

/**
 * Sums the inhabitants of municipalities to trust areas. Only in Oslo do the districts of one municipality belong to several
 * trusts; whoever's district is not known there is counted for no trust.
 */
final class PopulationImport {
    private static final String OSLO = "0301";
    private static final String DISTRICT_OF_OSLO = "oslo";

    private final Map<String, String> trusts = new HashMap<>();
    private final Map<Group, int[]> persons = new HashMap<>();

    private PopulationImport() {}

    /**
     * The population by trust area.
     *
     * @param areas columns municipality, district, organisation_number
     * @param municipalities Statistics Norway 07459: columns municip, sex, age, pop
     * @param districts Statistics Norway 10826: columns type, ward, sex, age, pop
     * @throws IllegalArgumentException when a municipality or district has no area, naming it
     */
    static Population of(
            List<NamedCsvRecord> areas, List<NamedCsvRecord> municipalities, List<NamedCsvRecord> districts) {
        var work = new PopulationImport();
        areas.forEach(work::area);
        municipalities.forEach(work::municipality);
        districts.stream()
                .filter(row -> row.getField("type").endsWith(DISTRICT_OF_OSLO))
                .forEach(work::district);
        return new Population(work.persons);
    }

    private void area(NamedCsvRecord row) {
        trusts.put(row.getField("municipality") + row.getField("district"), row.getField("organisation_number"));
    }

    private void municipality(NamedCsvRecord row) {
        String municipality = row.getField("municip");
        add(municipality.equals(OSLO) ? Population.NO_AREA : trustOf(municipality), row, 1);
    }

    /** Takes the district's people from those of Oslo who have no area yet. */
    private void district(NamedCsvRecord row) {
        add(trustOf(OSLO + row.getField("ward")), row, 1);
        add(Population.NO_AREA, row, -1);
    }

    private void add(String area, NamedCsvRecord row, int sign) {
        var group = new Group(area, Sex.ofColumn(row.getField("sex")));
        int age = Math.min(Integer.parseInt(row.getField("age")), Persons.OLDEST);
        int read = (int) Double.parseDouble(row.getField("pop"));
        persons.computeIfAbsent(group, none -> new int[Persons.OLDEST + 1])[age] += sign * read;
    }

    private String trustOf(String place) {
        String trust = trusts.get(place);
        if (trust == null) throw new IllegalArgumentException("no trust serves the place `" + place + "`");
        return trust;
    }
}
