package no.nortrials.cohort.index;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Persons counted in some blocks. Sums, so that it makes no difference who counted which block. */
final class Totals {
    private final long[][] bySite;
    private final long[] without;
    private final Map<BitSet, Long> combinations = new HashMap<>();
    private final Map<Integer, long[]> ages = new TreeMap<>();

    Totals(int criteria, int sites) {
        this.bySite = new long[criteria + 1][sites];
        this.without = new long[criteria];
    }

    void addStep(int step, int site, int persons) {
        bySite[step][site] += persons;
    }

    void addWithout(int criterion, int persons) {
        without[criterion] += persons;
    }

    void addCombination(BitSet met, long persons) {
        combinations.merge(met, persons, Long::sum);
    }

    void addAge(int group, int sex, long persons) {
        ages.computeIfAbsent(group, each -> new long[Sexes.COUNT])[sex] += persons;
    }

    void add(Totals other) {
        for (int step = 0; step < bySite.length; step++)
            for (int site = 0; site < bySite[step].length; site++) bySite[step][site] += other.bySite[step][site];
        for (int i = 0; i < without.length; i++) without[i] += other.without[i];
        other.combinations.forEach(this::addCombination);
        other.ages.forEach((group, bySex) -> {
            for (int sex = 0; sex < bySex.length; sex++) addAge(group, sex, bySex[sex]);
        });
    }

    long[] bySite(int step) {
        return bySite[step];
    }

    long without(int criterion) {
        return without[criterion];
    }

    Map<BitSet, Long> combinations() {
        return combinations;
    }

    Map<Integer, long[]> ages() {
        return ages;
    }
}
