package no.nortrials.portal.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** One row of a file, read by what its columns mean. What cannot be read becomes a finding that names the place. */
final class Cells {
    private static final Pattern CODES = Pattern.compile(
            "[A-Z][0-9A-Z][0-9A-Z](?:\\.?[0-9A-Z]{1,4})?(?:[-;, ]+[A-Z][0-9A-Z]{2}(?:\\.?[0-9A-Z]{1,4})?)*(?: \\(NCSP\\))?");
    private static final int LONGEST = 500;

    private final Mapping mapping;
    private final Places places;
    private final RawTable.Row row;
    private final Map<Meaning, Column> columns;
    private final Findings findings;

    /** @param at where it stands in a row */
    record Column(String name, int at) {}

    Cells(Mapping mapping, Places places, RawTable.Row row, Map<Meaning, Column> columns, Findings findings) {
        this.mapping = mapping;
        this.places = places;
        this.row = row;
        this.columns = columns;
        this.findings = findings;
    }

    /** @param kept the columns that are kept as they are, by name */
    Dimensions dimensions(Map<String, Integer> kept) {
        Ages ages = ages();
        return new Dimensions(
                trust(),
                read(Meaning.MUNICIPALITY, "place", this::municipality),
                read(
                        Meaning.ICD10,
                        "code",
                        text -> CODES.matcher(text).matches() ? Optional.of(text) : Optional.empty()),
                read(Meaning.SEX, "sex", Words::sex),
                ages.from(),
                ages.to(),
                columns.containsKey(Meaning.YEAR) ? read(Meaning.YEAR, "year", Words::year) : mapping.year(),
                columns.containsKey(Meaning.MEASURE) ? text(Meaning.MEASURE) : mapping.measure(),
                more(kept));
    }

    /** The whole country is told in the column of trusts as well; then it stands in place of the municipality. */
    boolean nationForTrust() {
        String text = text(Meaning.TRUST);
        return Words.total(text);
    }

    /** A place that there is no more, or never was. */
    boolean formerPlace() {
        String text = text(Meaning.MUNICIPALITY);
        return places.code(text).filter(code -> !places.exists(code)).isPresent();
    }

    String text(Meaning meaning) {
        Column column = columns.get(meaning);
        return column == null ? "" : row.cells().get(column.at()).strip();
    }

    void wrong(Meaning meaning, String code, String... arguments) {
        Column column = columns.get(meaning);
        findings.add(Finding.at(row.line(), column == null ? "" : column.name(), code, arguments));
    }

    private String trust() {
        return nationForTrust() ? "" : read(Meaning.TRUST, "trust", places::trust);
    }

    private Optional<String> municipality(String text) {
        return places.code(text).filter(places::exists);
    }

    private String read(Meaning meaning, String code, Function<String, Optional<String>> reader) {
        String text = text(meaning);
        if (text.isEmpty()) return "";
        Optional<String> read = reader.apply(text);
        if (read.isEmpty()) wrong(meaning, code, text);
        return read.orElse("");
    }

    private Ages ages() {
        if (columns.containsKey(Meaning.AGE)) return age(Meaning.AGE, Ages.ALL);
        Ages from = age(Meaning.AGE_FROM, Ages.ALL);
        Ages to = age(Meaning.AGE_TO, Ages.ALL);
        if (from.from() <= to.to()) return new Ages(from.from(), to.to());
        wrong(Meaning.AGE_TO, "ages", Integer.toString(from.from()), Integer.toString(to.to()));
        return Ages.ALL;
    }

    private Ages age(Meaning meaning, Ages otherwise) {
        String text = text(meaning);
        Optional<Ages> read = Ages.read(text);
        if (read.isEmpty()) wrong(meaning, "age", text);
        return read.orElse(otherwise);
    }

    private Map<String, String> more(Map<String, Integer> kept) {
        if (kept.isEmpty()) return Map.of();
        var more = new HashMap<String, String>();
        kept.forEach((name, at) -> {
            String text = row.cells().get(at).strip();
            if (text.length() > LONGEST) findings.add(Finding.at(row.line(), name, "cellLong", "" + text.length()));
            else if (!text.isEmpty()) more.put(name, text);
        });
        return more;
    }
}
