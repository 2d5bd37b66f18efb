package no.nortrials.cohort.index;

import java.util.HashMap;
import java.util.Map;

/** The numbers of names as one lane has seen them: most come twice in a row, and few are asked of the table of all lanes. */
final class LaneNames {
    private final NameTable all;
    private final Map<String, Integer> seen = new HashMap<>();
    private String last;
    private int lastNumber;

    LaneNames(NameTable all) {
        this.all = all;
        this.last = "";
        this.lastNumber = -1;
    }

    int number(String name) {
        if (lastNumber >= 0 && name.equals(last)) return lastNumber;
        lastNumber = seen.computeIfAbsent(name, all::number);
        last = name;
        return lastNumber;
    }
}
