package no.nortrials.portal.registers;

import java.util.UUID;

/** Records of invented trials, each with an id that no other test has. */
final class Ids {
    private Ids() {}

    static String nct() {
        return "NCT8" + String.format("%07d", Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 10_000_000L));
    }

    static String study(String nct) {
        return """
                {"protocolSection": {
                  "identificationModule": {"nctId": "%s", "briefTitle": "Lingonberries in gout"},
                  "statusModule": {"overallStatus": "RECRUITING"},
                  "contactsLocationsModule": {"locations": [{"facility": "Haukeland", "city": "Bergen", "country": "Norway"}]}}}
                """.formatted(nct);
    }

    static String ctis(String id) {
        return """
                {"ctNumber": "%s", "ctStatus": "Authorised, not started", "gender": "Male, Female", "ageGroup": "18-64 years",
                 "authorizedPartI": {"trialDetails": {"clinicalTrialIdentifiers": {"publicTitle": "Lingonberries"}}},
                 "authorizedPartsII": [{"mscInfo": {"countryName": "Norway"}, "trialSites": []}]}
                """.formatted(id);
    }
}
