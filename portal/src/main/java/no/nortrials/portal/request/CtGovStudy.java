package no.nortrials.portal.request;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What one study's record says, as values for the form. What the record does not say stays open. */
final class CtGovStudy {
    private static final Pattern EU_CT = Pattern.compile("20\\d{2}-5\\d{5}-\\d{2}(-\\d{2})?");
    private static final Pattern EUDRACT = Pattern.compile("(19|20)\\d{2}-00\\d{4}-\\d{2}");
    private static final Map<String, String> PHASES = Map.of(
            "PHASE1", "I",
            "PHASE1+PHASE2", "I_II",
            "PHASE2", "II",
            "PHASE2+PHASE3", "II_III",
            "PHASE3", "III",
            "PHASE4", "IV");

    private final CtGovRecord study;
    private final CtGovFilling form = new CtGovFilling();

    private CtGovStudy(CtGovRecord study) {
        this.study = study;
    }

    static Reading.Filled of(JsonNode json) {
        var record = new CtGovRecord(json);
        var reader = new CtGovStudy(record);
        var interventions = new CtGovInterventions(record);
        reader.identification();
        reader.condition();
        reader.design();
        interventions.fill(reader.form);
        new CtGovPopulation(record).fill(reader.form);
        reader.plan();
        reader.norway();
        String number = record.text("identificationModule.nctId");
        return new Reading.Filled(number.isEmpty() ? "?" : number, interventions.product(), reader.form.values());
    }

    private void identification() {
        put(RequestFields.NCT_NUMBER, "identificationModule.nctId", 20);
        String title = study.text("identificationModule.officialTitle").isEmpty() ? "briefTitle" : "officialTitle";
        put(RequestFields.TITLE, "identificationModule." + title, 500);
        put(RequestFields.ACRONYM, "identificationModule.acronym", 60);
        put(RequestFields.PROTOCOL_NUMBER, "identificationModule.orgStudyIdInfo.id", 80);
        put(RequestFields.SPONSOR_NAME, "sponsorCollaboratorsModule.leadSponsor.name", 200);
        study.all("identificationModule.secondaryIdInfos").forEach(this::secondary);
    }

    private void secondary(JsonNode id) {
        String number = id.path("id").asString("").strip();
        String path =
                "identificationModule.secondaryIdInfos[type=" + id.path("type").asString("") + "].id";
        if (EU_CT.matcher(number).matches()) form.keep(RequestFields.EU_CT_NUMBER, number, path);
        else if (EUDRACT.matcher(number).matches()) form.keep(RequestFields.EUDRACT_NUMBER, number, path);
    }

    private void condition() {
        String path = "conditionsModule.conditions";
        List<String> conditions = study.texts(path);
        form.keep(RequestFields.INDICATION, conditions, "; ", 500, path);
        List<String> words = Stream.concat(conditions.stream(), study.conditionTerms().stream())
                .toList();
        TherapyAreaGuess.of(words).ifPresent(area -> form.keep(RequestFields.THERAPY_AREA, area, path));
    }

    private void design() {
        phase(study.texts("designModule.phases"))
                .ifPresent(phase -> form.keep(RequestFields.PHASE, phase, "designModule.phases"));
        String path = "designModule.enrollmentInfo.count";
        long count = study.at(path).asLong(0);
        if (count > 0) form.keep(RequestFields.PATIENTS_GLOBAL, Long.toString(count), path);
    }

    private static Optional<String> phase(List<String> phases) {
        String together = phases.stream()
                .filter(phase -> phase.matches("(EARLY_)?PHASE[1-4]"))
                .map(phase -> phase.replace("EARLY_", ""))
                .distinct()
                .sorted()
                .collect(Collectors.joining("+"));
        return Optional.ofNullable(PHASES.get(together));
    }

    private void plan() {
        day(RequestFields.FIRST_PATIENT_IN, "statusModule.startDateStruct.date", false);
        day(RequestFields.LAST_PATIENT_OUT, "statusModule.completionDateStruct.date", true);
    }

    private void day(String field, String path, boolean end) {
        dayOf(study.text(path), end).ifPresent(day -> form.keep(field, day.toString(), path));
    }

    /** A record may give a month only; the form's day is then its first, or its last for an end. */
    private static Optional<LocalDate> dayOf(String given, boolean end) {
        try {
            if (given.length() != 7) return given.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(given));
            YearMonth month = YearMonth.parse(given);
            return Optional.of(end ? month.atEndOfMonth() : month.atDay(1));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private void norway() {
        List<String> sites = study.all("contactsLocationsModule.locations")
                .filter(site -> site.path("country").asString("").equals("Norway"))
                .map(site -> site.path("facility").asString("") + ", "
                        + site.path("city").asString(""))
                .distinct()
                .toList();
        if (sites.isEmpty()) return;
        String path = "contactsLocationsModule.locations[country=Norway]";
        form.keep(RequestFields.PREFERRED_SITES, sites, "\n", 4_000, path);
        form.keep(RequestFields.SITES_NORWAY, Integer.toString(Math.min(sites.size(), 200)), path);
        form.keep(RequestFields.NORWAY_STATUS, "SELECTED", path);
    }

    private void put(String field, String path, int most) {
        form.keep(field, study.line(path), most, path);
    }
}
