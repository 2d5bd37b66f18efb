package no.nortrials.eligibility.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which members of a list stand out of order. */
final class Order {
    private Order() {}

    /**
     * The fewest members whose move turns one order into the other: all but a longest increasing subsequence.
     *
     * @param before a list without repetition
     * @param after the same members in another order
     */
    static Set<String> outOfOrder(List<String> before, List<String> after) {
        int[] length = new int[after.size()];
        int[] previous = new int[after.size()];
        int last = -1;
        for (int i = 0; i < after.size(); i++) {
            length[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++)
                if (before.indexOf(after.get(j)) < before.indexOf(after.get(i)) && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            if (last < 0 || length[i] > length[last]) last = i;
        }
        Set<String> out = new HashSet<>(after);
        for (int i = last; i >= 0; i = previous[i]) out.remove(after.get(i));
        return out;
    }
}
