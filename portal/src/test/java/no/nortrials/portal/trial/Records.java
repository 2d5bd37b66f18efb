package no.nortrials.portal.trial;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/** Records of invented trials in the forms of the registers. */
final class Records {
    static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    private Records() {}

    /** An id that no other test has. */
    static String nct() {
        return "NCT9" + String.format("%07d", Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 10_000_000L));
    }

    static String eudract() {
        return "2031-" + String.format("%06d", Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 1_000_000L))
                + "-11";
    }

    static String study(String nct, String eudract, String status) {
        return """
                {"protocolSection": {
                  "identificationModule": {"nctId": "%s", "briefTitle": "Cloudberries in multiple myeloma", "orgStudyIdInfo": {"id": "CB-7"},
                    "secondaryIdInfos": [{"id": "%s", "type": "EUDRACT_NUMBER"}]},
                  "statusModule": {"overallStatus": "%s", "startDateStruct": {"date": "2026-02"}, "completionDateStruct": {"date": "2029-11-30"}},
                  "sponsorCollaboratorsModule": {"leadSponsor": {"name": "Bog Pharma"}},
                  "conditionsModule": {"conditions": ["Multiple Myeloma"]},
                  "designModule": {"phases": ["PHASE3"], "enrollmentInfo": {"count": 240, "type": "ESTIMATED"}},
                  "armsInterventionsModule": {"interventions": [{"name": "Cloudberry"}]},
                  "contactsLocationsModule": {"locations": [
                    {"facility": "Oslo universitetssykehus, Radiumhospitalet", "city": "Oslo", "country": "Norway"},
                    {"facility": "Research Site", "city": "Bergen", "country": "Norway"},
                    {"facility": "Research Site", "city": "Oslo", "country": "Norway"},
                    {"facility": "Karolinska", "city": "Stockholm", "country": "Sweden"}]}}}
                """.formatted(nct, eudract, status);
    }

    static String ctis(String eudract, int norwegians) {
        return """
                {"ctNumber": "2031-5%s-00", "ctStatus": "Ongoing, recruiting", "trialPhase": "Therapeutic confirmatory (Phase III)",
                 "eudraCtInfo": {"eudraCtCode": "%s"}, "totalPartIISubjectCount": 200,
                 "authorizedPartI": {"rowSubjectCount": 40,
                   "trialDetails": {"clinicalTrialIdentifiers": {"publicTitle": "Cloudberries against myeloma"},
                     "trialInformation": {"medicalCondition": {"partIMedicalConditions": [{"medicalCondition": "Multiple myeloma"}]},
                       "trialDuration": {"estimatedRecruitmentStartDate": "2026-02-01", "estimatedEndDate": "2029-12-31"}}},
                   "products": [{"productDictionaryInfo": {"activeSubstanceName": "CLOUDBERRY"}}],
                   "sponsors": [{"organisation": {"name": "Bog Pharma AS"}}]},
                 "authorizedPartsII": [
                   {"mscInfo": {"countryName": "Denmark"}, "recruitmentSubjectCount": 60, "trialSites": []},
                   {"mscInfo": {"countryName": "Norway"}, "recruitmentSubjectCount": %d, "trialSites": [
                     {"organisationAddressInfo": {"organisation": {"name": "St. Olavs hospital"}, "address": {"city": "Trondheim"}}}]}]}
                """.formatted(eudract.substring(5, 10), eudract, norwegians);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
