package no.nortrials.eligibility.sql;

import java.nio.charset.StandardCharsets;

/** The words in which databases differ. */
public enum Dialect {
    /** DuckDB. */
    DUCKDB,
    /** PostgreSQL. */
    POSTGRESQL,
    /** Trino. */
    TRINO;

    private static final String EPOCH = "DATE '1970-01-01'";

    /** Whether a database can hold the text: no zero character, no half of a pair of surrogates. */
    public static boolean storable(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    /**
     * A text as a literal, whatever characters it has.
     *
     * @throws IllegalArgumentException when the text is not {@link #storable}
     */
    public String text(String text) {
        if (!storable(text)) throw new IllegalArgumentException("no database holds the text `" + text + "`");
        String quoted = "'" + text.replace("'", "''") + "'";
        // with a backslash the meaning of '…' depends on a setting of the server; that of E'…' does not
        return this == POSTGRESQL && text.indexOf('\\') >= 0 ? "E" + quoted.replace("\\", "\\\\") : quoted;
    }

    /** The date of a day that is counted from 1970. */
    public String date(String day) {
        return switch (this) {
            case DUCKDB, POSTGRESQL -> "(" + EPOCH + " + " + day + ")";
            case TRINO -> "date_add('day', " + day + ", " + EPOCH + ")";
        };
    }

    /** The date of a year, a month and a day. */
    public String date(String year, String month, String day) {
        return switch (this) {
            case DUCKDB, POSTGRESQL -> "make_date(" + year + ", " + month + ", " + day + ")";
            case TRINO ->
                "date_add('day', " + day + " - 1, date_add('month', (" + year + " - 1970) * 12 + " + month + " - 1, "
                        + EPOCH + "))";
        };
    }

    /** The day of a date, counted from 1970. */
    public String dayNumber(String date) {
        return switch (this) {
            case DUCKDB, POSTGRESQL -> "CAST(" + date + " - " + EPOCH + " AS INTEGER)";
            case TRINO -> "CAST(date_diff('day', " + EPOCH + ", " + date + ") AS INTEGER)";
        };
    }

    /** The day so many months after another; in a shorter month its last day. */
    String plusMonths(String day, long months) {
        return switch (this) {
            case DUCKDB, POSTGRESQL ->
                "(CAST(" + date(day) + " + INTERVAL '" + months + " months' AS DATE) - " + EPOCH + ")";
            case TRINO -> "date_diff('day', " + EPOCH + ", date_add('month', " + months + ", " + date(day) + "))";
        };
    }

    /** The calendar year of a day. */
    public String year(String day) {
        return "EXTRACT(YEAR FROM " + date(day) + ")";
    }
}
