package no.nortrials.portal.evidence;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * One cited figure on how common a disease is in Norway.
 *
 * @param id names it in addresses; its name is the message {@code evidence.condition.<id>}
 * @param value persons, in the whole country or among {@code of}
 * @param of how many persons it was counted among, empty when the whole country was
 * @param among whom the source counted
 * @param population the same in the source's words
 */
record Occurrence(
        String id,
        String icd10,
        Measure measure,
        double value,
        OptionalDouble of,
        String year,
        Persons among,
        String population,
        Quality quality,
        String source,
        URI url) {

    Occurrence {
        if (value <= 0) throw new IllegalArgumentException("figure `" + id + "` is `" + value + "`");
    }

    static List<Occurrence> bundled() {
        return Tables.rows("occurrence").stream().map(Occurrence::read).toList();
    }

    /**
     * The share of those it is about.
     *
     * @param nation how many of them live in the country
     */
    public double share(long nation) {
        return value / of.orElse((double) nation);
    }

    private static Occurrence read(NamedCsvRecord row) {
        return new Occurrence(
                row.getField("id"),
                row.getField("icd10"),
                Measure.valueOf(row.getField("measure")),
                Double.parseDouble(row.getField("value")),
                stated(row, "of")
                        .map(Double::parseDouble)
                        .map(OptionalDouble::of)
                        .orElse(OptionalDouble.empty()),
                row.getField("year"),
                new Persons(
                        Integer.parseInt(row.getField("from")),
                        Integer.parseInt(row.getField("to")),
                        stated(row, "sex").map(Sex::ofColumn).map(Set::of).orElse(Set.of(Sex.values()))),
                row.getField("population"),
                Quality.valueOf(row.getField("quality")),
                row.getField("source"),
                URI.create(row.getField("url")));
    }

    private static Optional<String> stated(NamedCsvRecord row, String column) {
        return Optional.of(row.getField(column)).filter(text -> !text.isBlank());
    }
}
