package no.nortrials.cohort.load;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.OptionalInt;

/** One row of a table. */
final class CsvRow {
    private final CsvHeader header;
    private final CsvRecord csv;
    private final Where where;

    /**
     * A row as wide as its header.
     *
     * @throws Refusal when the row has fewer fields than the header, or more that are not blank
     */
    CsvRow(CsvHeader header, CsvRecord csv, Where where) {
        this.header = header;
        this.csv = csv;
        this.where = where;
        if (csv.getFieldCount() < header.width() || !isBlankFrom(header.width()))
            throw new Refusal(Reason.NOT_READABLE, "");
    }

    private boolean isBlankFrom(int place) {
        for (int i = place; i < csv.getFieldCount(); i++) if (!csv.getField(i).isBlank()) return false;
        return true;
    }

    Where where() {
        return where;
    }

    List<String> columns() {
        return header.names();
    }

    /** Empty when there is no such column. */
    String text(String column) {
        OptionalInt place = header.place(column);
        return place.isEmpty() ? "" : Fields.text(csv.getField(place.getAsInt()), column);
    }

    String required(String column) {
        return Fields.required(text(column), column);
    }
}
