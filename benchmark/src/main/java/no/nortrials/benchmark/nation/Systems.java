package no.nortrials.benchmark.nation;

/** The code systems of the nation. */
final class Systems {
    static final String ICD_10 = "http://hl7.org/fhir/sid/icd-10";
    static final String ATC = "http://www.whocc.no/atc";
    static final String LOINC = "http://loinc.org";
    static final String PROCEDURES = "urn:oid:2.16.578.1.12.4.1.1.7275";

    private Systems() {}
}
