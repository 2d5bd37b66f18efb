package no.nortrials.cohort.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers names in the order in which they come, from several threads. */
final class NameTable {
    private static final int MOST = 1 << 16;

    private final String what;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    /** @param what what the names are of, in the plural */
    NameTable(String what) {
        this.what = what;
    }

    /** @throws IllegalArgumentException when there are too many */
    synchronized int number(String name) {
        Integer known = numbers.get(name);
        if (known != null) return known;
        if (names.size() == MOST)
            throw new IllegalArgumentException(
                    "an index holds `" + MOST + "` " + what + ", but `" + name + "` is one more");
        numbers.put(name, names.size());
        names.add(name);
        return names.size() - 1;
    }

    synchronized List<String> names() {
        return List.copyOf(names);
    }
}
