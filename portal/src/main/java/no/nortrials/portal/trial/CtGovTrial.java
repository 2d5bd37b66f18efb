package no.nortrials.portal.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a study of ClinicalTrials.gov's interface, version 2. */
final class CtGovTrial {
    private static final String NORWAY = "Norway";
    private static final String SECTION = "protocolSection.";
    private static final String IDS = SECTION + "identificationModule.";

    private CtGovTrial() {}

    static boolean is(JsonPath record) {
        return record.at(IDS + "nctId").isString();
    }

    static Found read(JsonPath record, LocalDate retrieved) {
        String id = record.text(IDS + "nctId");
        List<TrialSite> sites = record.all(SECTION + "contactsLocationsModule.locations")
                .filter(place -> place.text("country").equals(NORWAY))
                .map(place -> new TrialSite(place.text("facility"), place.text("city")))
                .distinct()
                .toList();
        Optional<RegistryId> own = RegistryId.guess(id);
        if (own.isEmpty()) return new Found.Unreadable(id, "trial.import.noId");
        if (sites.isEmpty()) return new Found.Elsewhere(id);
        String status = record.text(SECTION + "statusModule.overallStatus");
        return new Found.Trial(new TrialRecord(
                Stream.concat(own.stream(), others(record)).toList(),
                TrialSource.CLINICAL_TRIALS_GOV,
                TrialStatus.ofClinicalTrialsGov(status),
                facts(record, status, sites),
                retrieved));
    }

    private static Stream<RegistryId> others(JsonPath record) {
        return Stream.concat(
                RegistryId.protocol(record.text(IDS + "orgStudyIdInfo.id")).stream(),
                record.all(IDS + "secondaryIdInfos").flatMap(other -> RegistryId.guess(other.text("id")).stream()));
    }

    private static TrialFacts facts(JsonPath record, String status, List<TrialSite> sites) {
        String title = record.text(IDS + "briefTitle");
        Optional<Integer> enrolled = record.number(SECTION + "designModule.enrollmentInfo.count");
        boolean isActual =
                record.text(SECTION + "designModule.enrollmentInfo.type").equals("ACTUAL");
        return new TrialFacts(
                title.isEmpty() ? record.text(IDS + "officialTitle") : title,
                status,
                record.texts(SECTION + "designModule.phases"),
                record.texts(SECTION + "conditionsModule.conditions"),
                record.all(SECTION + "armsInterventionsModule.interventions")
                        .map(each -> each.text("name"))
                        .distinct()
                        .toList(),
                record.text(SECTION + "sponsorCollaboratorsModule.leadSponsor.name"),
                record.text(SECTION + "statusModule.startDateStruct.date"),
                record.text(SECTION + "statusModule.completionDateStruct.date"),
                isActual ? Optional.empty() : enrolled,
                isActual ? enrolled : Optional.empty(),
                Optional.empty(),
                sites,
                Optional.of(Population.of(
                        record.text(SECTION + "eligibilityModule.sex"),
                        record.text(SECTION + "eligibilityModule.minimumAge"),
                        record.text(SECTION + "eligibilityModule.maximumAge"))));
    }
}
