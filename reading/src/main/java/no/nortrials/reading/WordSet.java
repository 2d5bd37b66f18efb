package no.nortrials.reading;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sets of words, written as one string with spaces between. */
final class WordSet {
    private WordSet() {}

    static Set<String> of(String words) {
        return Stream.of(words.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
    }
}
