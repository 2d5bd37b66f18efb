package no.nortrials.eligibility.sql;

import java.util.Set;
import no.nortrials.eligibility.EventQuery;
import no.nortrials.eligibility.Sex;

/**
 * Where persons and events stand in a database. Conditions on a person speak of {@code p}, those on an event of {@code e}.
 */
public interface Layout {
    /** A table of persons with at least {@code person}, {@code born} and {@code died}, the last two null when not known. */
    String persons();

    /** The events that a query speaks of, but for its windows and its pick. */
    Events events(EventQuery query);

    /** Whether the sex of a person is one of these; never null. */
    String sex(Set<Sex> oneOf);

    /** Whether a person lives in one of these areas; never null. */
    String residence(Set<String> areas);

    /** Whether a person takes part in a trial; never null. */
    String inTrial();
}
