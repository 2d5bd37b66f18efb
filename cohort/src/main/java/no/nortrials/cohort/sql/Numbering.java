package no.nortrials.cohort.sql;

import java.util.LinkedHashMap;
import java.util.Map;

/** Numbers for what stands in the data, in the order in which it comes. */
final class Numbering<T> {
    private final Map<T, Integer> numbers = new LinkedHashMap<>();

    int of(T thing) {
        Integer known = numbers.putIfAbsent(thing, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    Map<T, Integer> all() {
        return numbers;
    }
}
