package no.nortrials.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps one organisation from learning about one person by asking twice. It remembers the sets of the month; a set that hardly
 * differs from one that was drawn gets its answer. Sets whose answer was itself a repetition do not count, so that answers do
 * not drift from repetition to repetition: each is within seven persons of the set it was drawn for.
 *
 * <p>Near-duplicates are counted, repeated or drawn, since with enough of them the border between the two could be found. Beyond
 * the allowed number nothing more is told about them. They are paid for like any other answer: a refusal also tells that two sets
 * are near, so it must not be had for nothing.
 */
record Guard(List<Entry> entries) {
    static final Guard NEW = new Guard(List.of());

    private static final Answer DECLINED = new Answer.Refused(new Refusal.NearDuplicatesSpent());

    /** A set, the sum of its numbers, what it was answered, or would be if it stood alone, and where the answer came from. */
    record Entry(Cohort cohort, long sum, Answer answer, Event.Origin origin) {
        Entry as(Answer other, Event.Origin from) {
            return new Entry(cohort, sum, other, from);
        }
    }

    private record Neighbour(Entry entry, int distance) {}

    Guard {
        entries = List.copyOf(entries);
    }

    Guard with(Entry entry) {
        return new Guard(Stream.concat(entries.stream(), Stream.of(entry)).toList());
    }

    /**
     * What to answer about a set. Every remembered set is compared, whatever it is and whatever is found, so that the time taken
     * follows only how many there are.
     */
    Entry rule(Entry alone, int allowedNearDuplicates, Noise noise) {
        return entries.stream()
                .map(entry -> new Neighbour(entry, entry.cohort().distance(alone.cohort())))
                .filter(neighbour -> neighbour.entry().origin().isDrawn())
                .min(Comparator.comparingInt(Neighbour::distance))
                .map(nearest -> rule(alone, nearest, allowedNearDuplicates, noise))
                .orElse(alone);
    }

    int nearDuplicates() {
        return (int) entries.stream()
                .filter(entry -> entry.origin().isNearDuplicate())
                .count();
    }

    private Entry rule(Entry alone, Neighbour nearest, int allowed, Noise noise) {
        boolean isNear = isWithin(KeyedThreshold.NEAR, nearest, alone, noise);
        boolean isSame = isWithin(KeyedThreshold.SAME, nearest, alone, noise);
        if (isNear && nearDuplicates() >= allowed) {
            return alone.as(DECLINED, Event.Origin.DECLINED);
        }
        if (isSame) {
            return alone.as(nearest.entry().answer(), Event.Origin.REPEATED);
        }
        return isNear ? alone.as(alone.answer(), Event.Origin.DRAWN_NEAR) : alone;
    }

    private static boolean isWithin(KeyedThreshold threshold, Neighbour nearest, Entry alone, Noise noise) {
        return nearest.distance() < threshold.between(nearest.entry().sum(), alone.sum(), noise);
    }
}
