package no.nortrials.node.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nortrials.cohort.Patient;
import no.nortrials.cohort.PatientEvent;
import no.nortrials.eligibility.Sex;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Synthetic patients are as many, as old and as ill as the statistics say, within what sampling lets expect. */
class InhabitantsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final double SHARE = 0.02;
    private static final Places PLACES = Places.read();
    private static final List<Cell> NATION = Cell.all();
    private static final List<Patient> PATIENTS = new ArrayList<>();

    @BeforeAll
    static void makeUpTwoPerCentOfTheNation() {
        List<String> all =
                PLACES.trusts().values().stream().flatMap(List::stream).toList();
        new Inhabitants(all, SHARE).into(PATIENTS::add, TODAY);
    }

    @Test
    void eachAreaHasItsShareOfInhabitantsByAgeAndSex() {
        Map<String, Integer> persons = new HashMap<>();
        Map<String, String> areas = areas();
        for (Patient patient : PATIENTS) {
            String area = areas.get(patient.residence());
            boolean isOld = patient.born().orElseThrow().isBefore(LocalDate.of(1959, 1, 2));
            persons.merge(area + patient.sex() + isOld, 1, Integer::sum);
        }
        for (Cell cell : NATION)
            if (!cell.area().isEmpty())
                for (boolean isOld : List.of(false, true)) {
                    int inhabitants = 0;
                    for (int age = isOld ? 67 : 0; age <= (isOld ? Cell.OLDEST : 66); age++)
                        inhabitants += cell.byAge().get(age);
                    assertThat((double) persons.getOrDefault(cell.area() + cell.sex() + isOld, 0))
                            .as("%s %s, 67 and older: %s", cell.area(), cell.sex(), isOld)
                            .isCloseTo(inhabitants * SHARE, Offset.offset(25.0));
                }
    }

    @Test
    void eachDiseaseIsAsCommonAsItsFigureSays() {
        for (Condition condition : Condition.all(NATION)) {
            double expected = condition.share() * condition.figure().persons(NATION) * SHARE;

            long found = PATIENTS.stream()
                    .filter(patient -> counts(condition, patient))
                    .count();

            assertThat((double) found)
                    .as("%s, by its figure %.0f", condition.figure().id(), expected)
                    .isCloseTo(expected, Offset.offset(4 * Math.sqrt(expected) + 0.005 * expected));
        }
    }

    @Test
    void onlyThoseWhomAFigureIsAboutHaveTheDisease() {
        assertThat(PATIENTS)
                .filteredOn(patient -> has(patient, Set.of("C61")))
                .isNotEmpty()
                .allMatch(patient -> patient.sex() == Sex.MALE);
        assertThat(PATIENTS)
                .filteredOn(patient -> patient.sex() == Sex.MALE)
                .noneMatch(patient -> has(patient, Set.of("C53.9", "C53.0")));
    }

    @Test
    void mostAreTreatedWhereTheyLiveAndTheOthersInTheSameRegion() {
        Map<String, String> areas = areas();
        long away = PATIENTS.stream()
                .filter(patient -> !patient.site().equals(areas.get(patient.residence())))
                .count();

        assertThat((double) away / PATIENTS.size()).isBetween(0.05, Places.ELSEWHERE);
        assertThat(PATIENTS)
                .allMatch(patient -> PLACES.trusts().values().stream()
                        .filter(region -> region.contains(patient.site()))
                        .anyMatch(region -> region.contains(areas.get(patient.residence()))));
    }

    @Test
    void sameTrustsShareAndDayGiveTheSamePatientsAndNoEventLiesOutsideALife() {
        List<String> one = List.of("983974880");
        List<Patient> first = new ArrayList<>();
        List<Patient> second = new ArrayList<>();
        new Inhabitants(one, 0.05).into(first::add, TODAY);
        new Inhabitants(one, 0.05).into(second::add, TODAY);

        assertThat(first).isNotEmpty().isEqualTo(second);
        assertThat(first)
                .allMatch(patient -> patient.events().stream()
                        .allMatch(event -> !event.day().isBefore(patient.born().orElseThrow())
                                && !event.day().isAfter(patient.died().orElse(TODAY))));
    }

    private static boolean counts(Condition condition, Patient patient) {
        Set<String> codes = new HashSet<>(condition.codes());
        if (condition.figure().measure() != Figure.Measure.NEW_A_YEAR) return has(patient, codes);
        LocalDate last = patient.died().orElse(TODAY);
        return patient.events().stream()
                .filter(event -> codes.contains(event.code().code()))
                .map(PatientEvent::day)
                .min(LocalDate::compareTo)
                .filter(first -> first.isAfter(last.minusDays(365)))
                .isPresent();
    }

    private static boolean has(Patient patient, Set<String> codes) {
        return patient.events().stream()
                .anyMatch(event -> codes.contains(event.code().code()));
    }

    private static Map<String, String> areas() {
        Map<String, String> areas = new HashMap<>();
        for (var row : Table.rows("/evidence/areas-2026.csv"))
            areas.put(row.getField("place"), row.getField("organisation_number"));
        return areas;
    }
}
