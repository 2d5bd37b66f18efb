package no.nortrials.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps one organisation from learning about one person by asking twice. It remembers the sets of the month; a set that hardly
 * differs from one that was drawn gets its answer. Sets whose answer was itself a repetition do not count, so that answers do
 * not drift from repetition to repetition: each is within seven persons of the set it was drawn for.
 *
 * <p>Near-duplicates are counted. Beyond the allowed number of them, whatever is nearly the same is answered as the same. It is
 * not refused: a refusal would tell for certain that two sets are near, and could be provoked as often as one likes.
 */
record Guard(List<Entry> entries) {
    /** A set, the sum of its numbers, what it was answered, or would be if it stood alone, and where the answer came from. */
    record Entry(Cohort cohort, long sum, Answer.Told answer, Event.Origin origin) {
        Entry as(Answer.Told other, Event.Origin from) {
            return new Entry(cohort, sum, other, from);
        }
    }

    private record Neighbour(Entry entry, int distance) {}

    static final Guard NEW = new Guard(List.of());

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
    Entry rule(Entry alone, int allowedNearDuplicates, Snapshot snapshot) {
        return entries.stream()
                .map(entry -> new Neighbour(entry, entry.cohort().distance(alone.cohort())))
                .filter(neighbour -> neighbour.entry().origin().isDrawn())
                .min(Comparator.comparingInt(Neighbour::distance))
                .map(nearest -> rule(alone, nearest, allowedNearDuplicates, snapshot))
                .orElse(alone);
    }

    private Entry rule(Entry alone, Neighbour nearest, int allowed, Snapshot snapshot) {
        boolean same = nearest.distance() < border(KeyedThreshold.SAME, nearest, alone, snapshot);
        boolean near = nearest.distance() < border(KeyedThreshold.NEAR, nearest, alone, snapshot);
        if (same || (near && nearDuplicates() >= allowed)) {
            return alone.as(nearest.entry().answer(), Event.Origin.REPEATED);
        }
        return near ? alone.as(alone.answer(), Event.Origin.DRAWN_NEAR) : alone;
    }

    private long nearDuplicates() {
        return entries.stream()
                .filter(entry -> entry.origin().isNearDuplicate())
                .count();
    }

    private static int border(KeyedThreshold threshold, Neighbour nearest, Entry alone, Snapshot snapshot) {
        Hmac key = snapshot.keys().sets();
        return threshold.between(nearest.entry().sum(), alone.sum(), snapshot.epoch(), key);
    }
}
