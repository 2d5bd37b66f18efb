package no.nortrials.portal.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a trial of the Clinical Trials Information System, as its public page retrieves it; the form is not documented. */
final class CtisTrial {
    private static final String DETAILS = "authorizedPartI.trialDetails.";
    private static final String INFORMATION = DETAILS + "trialInformation.";

    private CtisTrial() {}

    static boolean is(JsonPath record) {
        return record.at("ctNumber").isString();
    }

    static Found read(JsonPath all, LocalDate retrieved) {
        JsonPath record = all.at("authorizedApplication").isObject()
                        && !all.at("authorizedPartI").isObject()
                ? new JsonPath(all.at("authorizedApplication"))
                : all;
        String id = all.text("ctNumber");
        Optional<RegistryId> own = RegistryId.guess(id);
        if (own.isEmpty()) return new Found.Unreadable(id, "trial.import.noId");
        Optional<JsonPath> norway =
                record.all("authorizedPartsII").filter(CtisTrial::isNorway).findFirst();
        if (norway.isEmpty()) return new Found.Elsewhere(id);
        String status = all.text("ctStatus");
        return new Found.Trial(new TrialRecord(
                Stream.concat(own.stream(), others(all, record)).toList(),
                TrialSource.CTIS,
                TrialStatus.ofCtis(status),
                facts(all, record, norway.get(), status),
                retrieved));
    }

    private static boolean isNorway(JsonPath part) {
        return part.text("mscInfo.countryName").equalsIgnoreCase("Norway")
                || part.text("mscInfo.mscName").equalsIgnoreCase("Norway");
    }

    private static Stream<RegistryId> others(JsonPath all, JsonPath record) {
        return Stream.of(
                        RegistryId.guess(all.text("eudraCtInfo.eudraCtCode")),
                        RegistryId.guess(record.text(
                                DETAILS + "clinicalTrialIdentifiers.secondaryIdentifyingNumbers.nctNumber.number")),
                        RegistryId.protocol(record.text(DETAILS + "protocolInformation.protocolCode")))
                .flatMap(Optional::stream);
    }

    private static TrialFacts facts(JsonPath all, JsonPath record, JsonPath norway, String status) {
        String title = record.text(DETAILS + "clinicalTrialIdentifiers.publicTitle");
        return new TrialFacts(
                title.isEmpty() ? record.text(DETAILS + "clinicalTrialIdentifiers.fullTitle") : title,
                status,
                phases(all),
                record.all(INFORMATION + "medicalCondition.partIMedicalConditions")
                        .map(each -> each.text("medicalCondition"))
                        .filter(text -> !text.isEmpty())
                        .toList(),
                record.all("authorizedPartI.products")
                        .map(each -> each.text("productDictionaryInfo.activeSubstanceName"))
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .toList(),
                record.all("authorizedPartI.sponsors")
                        .map(each -> each.text("organisation.name"))
                        .findFirst()
                        .orElse(""),
                day(record, INFORMATION + "trialDuration.estimatedRecruitmentStartDate"),
                day(record, INFORMATION + "trialDuration.estimatedEndDate"),
                planned(all, record),
                Optional.empty(),
                norway.number("recruitmentSubjectCount"),
                norway.all("trialSites").map(CtisTrial::site).distinct().toList(),
                Optional.of(Population.ofCtis(all.text("gender"), all.text("ageGroup"))));
    }

    /** "Therapeutic exploratory (Phase II)". */
    private static List<String> phases(JsonPath all) {
        String phase = all.text("trialPhase");
        return phase.isEmpty() ? List.of() : List.of(phase);
    }

    /** In the countries of the agreement and in the rest of the world; nothing when neither is told. */
    private static Optional<Integer> planned(JsonPath all, JsonPath record) {
        int patients = all.number("totalPartIISubjectCount").orElse(0)
                + record.number("authorizedPartI.rowSubjectCount").orElse(0);
        return patients > 0 ? Optional.of(patients) : Optional.empty();
    }

    private static String day(JsonPath record, String path) {
        String text = record.text(path);
        int end = text.indexOf('T');
        return end > 0 ? text.substring(0, end) : text;
    }

    private static TrialSite site(JsonPath site) {
        return new TrialSite(
                site.text("organisationAddressInfo.organisation.name"),
                site.text("organisationAddressInfo.address.city"));
    }
}
