package no.nortrials.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that is measured.
 *
 * @param unit the unit it goes with, when several measures share their words
 */
record Measure(String name, Optional<String> loinc, Optional<String> unit) {
    private static final Map<String, List<Measure>> SHARING = new HashMap<>();
    static final Phrases<Measure> WORDS = words();

    private static Phrases<Measure> words() {
        Phrases<Measure> words = new Phrases<>();
        for (String[] row : Resources.rows("measures.tsv")) {
            Measure measure = new Measure(row[0], given(row[1]), given(row[2]));
            words.add(measure, row[3]);
            if (measure.unit.isPresent())
                SHARING.computeIfAbsent(row[0].split(" ", -1)[0], name -> new ArrayList<>())
                        .add(measure);
        }
        return words;
    }

    private static Optional<String> given(String cell) {
        return Optional.of(cell).filter(value -> !value.isEmpty());
    }

    /** The measure of the same words that goes with this unit. */
    Measure in(Optional<String> written) {
        return SHARING.getOrDefault(name.split(" ", -1)[0], List.of()).stream()
                .filter(other -> written.isPresent() && other.unit.equals(written))
                .findFirst()
                .orElse(this);
    }
}
