package no.nortrials.portal.trial;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads a row of the table that ClinicalTrials.gov's page downloads. It does not say whether a number of patients is planned or real. */
final class CtGovRow {
    private static final String NORWAY = ", Norway";
    /** A post code, with or without the letter of the country. */
    private static final Predicate<String> POST_CODE = part -> part.matches("(N[O]?-?)?\\d{1,4}|Pb \\d+.*");

    private CtGovRow() {}

    static Found read(NamedCsvRecord row, LocalDate retrieved) {
        String id = text(row, "NCT Number");
        Optional<RegistryId> own = RegistryId.guess(id);
        if (own.isEmpty()) return new Found.Unreadable("line " + row.getStartingLineNumber(), "trial.import.noId");
        List<TrialSite> sites = split(text(row, "Locations"), "\\|").stream()
                .filter(place -> place.endsWith(NORWAY))
                .map(CtGovRow::site)
                .distinct()
                .toList();
        if (sites.isEmpty()) return new Found.Elsewhere(id);
        String status = text(row, "Study Status");
        return new Found.Trial(new TrialRecord(
                Stream.concat(own.stream(), others(row)).toList(),
                TrialSource.CLINICAL_TRIALS_GOV,
                TrialStatus.ofClinicalTrialsGov(status),
                facts(row, status, sites),
                retrieved));
    }

    private static TrialFacts facts(NamedCsvRecord row, String status, List<TrialSite> sites) {
        Optional<Integer> patients = text(row, "Enrollment").matches("\\d{1,8}")
                ? Optional.of(Integer.valueOf(text(row, "Enrollment")))
                : Optional.empty();
        boolean isOver = !TrialStatus.ofClinicalTrialsGov(status).isRunning();
        return new TrialFacts(
                text(row, "Study Title"),
                status,
                split(text(row, "Phases"), "\\|"),
                split(text(row, "Conditions"), "\\|"),
                split(text(row, "Interventions"), "\\|").stream()
                        .map(each -> each.replaceFirst("^[A-Z_]+: ", ""))
                        .distinct()
                        .toList(),
                text(row, "Sponsor"),
                text(row, "Start Date"),
                text(row, "Completion Date"),
                isOver ? Optional.empty() : patients,
                isOver ? patients : Optional.empty(),
                Optional.empty(),
                sites,
                Optional.of(Population.ofGroups(text(row, "Sex"), text(row, "Age"))));
    }

    /** "Facility, City, 5003, Norway": the city is what stands last before post code and country; a county in between is taken for it. */
    private static TrialSite site(String place) {
        List<String> parts = split(place.substring(0, place.length() - NORWAY.length()), ",").stream()
                .filter(POST_CODE.negate())
                .toList();
        if (parts.isEmpty()) return new TrialSite("", "");
        return new TrialSite(String.join(", ", parts.subList(0, parts.size() - 1)), parts.getLast());
    }

    private static Stream<RegistryId> others(NamedCsvRecord row) {
        List<String> ids = split(text(row, "Other IDs"), "\\|");
        return Stream.concat(
                ids.stream().limit(1).flatMap(first -> RegistryId.protocol(first).stream()),
                ids.stream().flatMap(each -> RegistryId.guess(each).stream()));
    }

    private static String text(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("").strip().replaceAll("\\s+", " ");
    }

    private static List<String> split(String text, String at) {
        return Arrays.stream(text.split(at, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
