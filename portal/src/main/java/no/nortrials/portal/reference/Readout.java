package no.nortrials.portal.reference;

import java.util.List;

/** What came of reading a file as a table. */
sealed interface Readout {
    /**
     * Read.
     *
     * @param importer names the format
     */
    record Table(RawTable table, String importer) implements Readout {}

    record Refused(List<Finding> findings) implements Readout {
        public Refused {
            findings = List.copyOf(findings);
        }

        static Refused of(Finding finding) {
            return new Refused(List.of(finding));
        }
    }
}
