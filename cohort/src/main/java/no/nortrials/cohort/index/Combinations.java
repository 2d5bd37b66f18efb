package no.nortrials.cohort.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import no.nortrials.cohort.index.kernel.Bits;

/** Who meets exactly which criteria: each criterion splits the classes of those before it. */
final class Combinations {
    private Combinations() {}

    static void count(long[][] met, int persons, Totals totals) {
        var classes = new int[persons];
        List<BitSet> combinations = List.of(new BitSet());
        for (int i = 0; i < met.length; i++) combinations = split(classes, combinations, i, met[i]);
        var counts = new int[combinations.size()];
        for (int each : classes) counts[each]++;
        for (int i = 0; i < counts.length; i++)
            if (counts[i] > 0) totals.addCombination(combinations.get(i), counts[i]);
    }

    private static List<BitSet> split(int[] classes, List<BitSet> before, int criterion, long[] met) {
        List<BitSet> after = new ArrayList<>();
        var places = new int[2 * before.size()];
        for (int person = 0; person < classes.length; person++) {
            boolean meets = Bits.has(met, person);
            int old = classes[person];
            int place = 2 * old + (meets ? 1 : 0);
            if (places[place] == 0) {
                after.add(combination(before.get(old), criterion, meets));
                places[place] = after.size();
            }
            classes[person] = places[place] - 1;
        }
        return after;
    }

    private static BitSet combination(BitSet before, int criterion, boolean meets) {
        var combination = (BitSet) before.clone();
        combination.set(criterion, meets);
        return combination;
    }
}
