package no.nortrials.portal.reference;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong: the first two hundred in full, all of them counted. */
final class Findings {
    static final int KEPT = 200;

    private final List<Finding> kept = new ArrayList<>();
    private int count;

    void add(Finding finding) {
        count++;
        if (kept.size() < KEPT) kept.add(finding);
    }

    void addAll(List<Finding> findings) {
        findings.forEach(this::add);
    }

    List<Finding> kept() {
        return List.copyOf(kept);
    }

    int count() {
        return count;
    }
}
