package no.nortrials.cohort.index;

import java.time.LocalDate;
import java.util.Optional;
import no.nortrials.cohort.AgeSexCell;
import no.nortrials.cohort.Ages;
import no.nortrials.cohort.index.kernel.Bits;

/**
 * Counts persons by age group and sex. Those of one site and sex stand in order of birth, so each group is a range.
 *
 * @param reference the day on which the age is taken
 */
record AgeCount(LocalDate reference) {
    void count(Block block, long[] persons, Totals totals) {
        for (Block.Run run : block.runs())
            if (Bits.count(persons, run.from(), run.to()) > 0) count(block.people(), run, persons, totals);
    }

    private void count(People people, Block.Run run, long[] persons, Totals totals) {
        int from = PersonNodes.bornAtOrAfter(people, run.from(), run.to(), (int) PersonShape.EARLIEST.toEpochDay());
        add(AgeSexCell.UNKNOWN_AGE, run, Bits.count(persons, run.from(), from), totals);
        while (from < run.to()) {
            int group = group(people, from);
            int to = end(people, from, run.to(), group);
            add(group, run, Bits.count(persons, from, to), totals);
            from = to;
        }
    }

    private static void add(int group, Block.Run run, int count, Totals totals) {
        if (count > 0) totals.addAge(group, run.sex(), count);
    }

    private int group(People people, int person) {
        return Ages.group(Optional.of(LocalDate.ofEpochDay(people.born(person))), reference);
    }

    /** The first person after one who is of another group: the days of birth ascend. */
    private int end(People people, int from, int to, int group) {
        int low = from + 1;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (group(people, middle) == group) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
