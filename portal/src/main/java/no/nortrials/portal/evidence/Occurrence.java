package no.nortrials.portal.evidence;

import java.net.URI;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import no.nortrials.portal.reference.Dimensions;
import no.nortrials.portal.reference.Observation;

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

    /** @throws IllegalArgumentException when a figure lacks what an estimate needs, naming it */
    static List<Occurrence> of(List<Observation> figures) {
        return figures.stream().map(Occurrence::of).toList();
    }

    /**
     * The share of those it is about.
     *
     * @param nation how many of them live in the country
     */
    public double share(long nation) {
        return value / of.orElse((double) nation);
    }

    private static Occurrence of(Observation figure) {
        Dimensions at = figure.at();
        return new Occurrence(
                told(figure, "id"),
                at.icd10(),
                Measure.valueOf(at.measure()),
                figure.value().orElseThrow(() -> new IllegalArgumentException("`" + at + "` has no value")),
                at.more().containsKey("of")
                        ? OptionalDouble.of(Double.parseDouble(told(figure, "of")))
                        : OptionalDouble.empty(),
                at.year().replace('–', '-'),
                new Persons(
                        at.ageFrom(),
                        Math.min(at.ageTo(), Persons.OLDEST),
                        at.sex().isEmpty() ? Set.of(Sex.values()) : Set.of(Sex.valueOf(at.sex()))),
                told(figure, "population"),
                Quality.valueOf(told(figure, "quality")),
                told(figure, "source"),
                URI.create(told(figure, "url")));
    }

    /** What a kept column says. */
    static String told(Observation figure, String column) {
        String text = figure.at().more().get(column);
        if (text == null) throw new IllegalArgumentException("`" + figure.at() + "` has no `" + column + "`");
        return text;
    }
}
