package no.nortrials.cohort.load;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a load met.
 *
 * @param patients handed on
 * @param events of these patients; an event with two codes counts twice
 * @param rejects rows that were not used, by reason
 * @param notes what else is worth knowing
 */
public record LoadCounts(long patients, long events, Map<Reason, Long> rejects, Map<Noted, Long> notes) {
    static final LoadCounts NONE = new LoadCounts(0, 0, Map.of(), Map.of());

    public LoadCounts {
        var rejected = new EnumMap<Reason, Long>(Reason.class);
        rejected.putAll(rejects);
        rejects = Collections.unmodifiableMap(rejected);
        var noted = new EnumMap<Noted, Long>(Noted.class);
        noted.putAll(notes);
        notes = Collections.unmodifiableMap(noted);
    }

    /** How many rows were rejected for this reason. */
    public long rejected(Reason reason) {
        return rejects.getOrDefault(reason, 0L);
    }

    /** How many rows were rejected. */
    public long rejected() {
        return rejects.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How often this was met. */
    public long noted(Noted noted) {
        return notes.getOrDefault(noted, 0L);
    }
}
