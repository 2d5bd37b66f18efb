package no.nortrials.eligibility.sentence;

import java.util.List;

/** Names in a row. */
final class Lists {
    private Lists() {}

    static String joined(List<String> names, String last) {
        if (names.size() < 2) return String.join("", names);
        return String.join(", ", names.subList(0, names.size() - 1)) + last + names.getLast();
    }
}
