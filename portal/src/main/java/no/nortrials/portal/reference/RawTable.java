package no.nortrials.portal.reference;

import java.util.List;

/**
 * A file as a table of texts, before anybody says what its columns mean.
 *
 * @param how the encoding and separator that were found, for the page
 */
record RawTable(List<String> columns, List<Row> rows, String how) {

    /** @param line where it stands in the file, from 1 */
    record Row(long line, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    RawTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
