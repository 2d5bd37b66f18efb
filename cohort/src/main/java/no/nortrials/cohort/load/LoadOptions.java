package no.nortrials.cohort.load;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * How doubtful rows are read. The defaults are for counting patients; other settings reproduce what other systems count.
 *
 * @param site the site of patients whose rows name none; not blank
 * @param beforeBirth whether events before the birth are kept rather than rejected
 * @param neverHappened whether what was entered in error, refuted or not done is kept rather than left out
 * @param undated the day on which events without a date are kept; without it they are rejected
 * @param knownSystems code systems that are not noted as unknown
 * @param sortBytes about how much memory the sort takes before it writes scratch files
 */
public record LoadOptions(
        String site,
        boolean beforeBirth,
        boolean neverHappened,
        Optional<LocalDate> undated,
        Set<String> knownSystems,
        int sortBytes) {
    /** The options to begin with. */
    public static final LoadOptions DEFAULT =
            new LoadOptions("here", false, false, Optional.empty(), Systems.KNOWN, 64 << 20);

    public LoadOptions {
        requireNonNull(undated, "undated is null");
        knownSystems = Set.copyOf(knownSystems);
        if (site.isBlank()) throw new IllegalArgumentException("the site of patients without one is `" + site + "`");
        if (sortBytes < 1 << 16)
            throw new IllegalArgumentException("a sort takes 65536 bytes or more, but was given `" + sortBytes + "`");
    }

    /** The same, with the site of patients whose rows name none. */
    public LoadOptions at(String name) {
        return new LoadOptions(name, beforeBirth, neverHappened, undated, knownSystems, sortBytes);
    }

    /** The same, with events before the birth kept. */
    public LoadOptions keepingBeforeBirth() {
        return new LoadOptions(site, true, neverHappened, undated, knownSystems, sortBytes);
    }

    /** The same, with everything kept that was entered in error, refuted or not done. */
    public LoadOptions keepingNeverHappened() {
        return new LoadOptions(site, beforeBirth, true, undated, knownSystems, sortBytes);
    }

    /** The same, with events without a date kept on this day. */
    public LoadOptions keepingUndatedOn(LocalDate day) {
        return new LoadOptions(site, beforeBirth, neverHappened, Optional.of(day), knownSystems, sortBytes);
    }

    /** The same, with these code systems known and no others. */
    public LoadOptions knowing(Set<String> systems) {
        return new LoadOptions(site, beforeBirth, neverHappened, undated, systems, sortBytes);
    }

    /** The same, with this much memory for the sort. */
    public LoadOptions sortingIn(int bytes) {
        return new LoadOptions(site, beforeBirth, neverHappened, undated, knownSystems, bytes);
    }
}
