package no.nortrials.cohort.index;

import java.util.List;

/** The files of a snapshot beside its manifest. */
final class FileNames {
    /** Terms, sites, hospitals and places of residence. */
    static final String DICTIONARY = "dictionary";

    /** What is known of each person. */
    static final String PEOPLE = "people";

    /** The ids of the patients: only for the next snapshot, not for answers. */
    static final String IDS = "ids";

    /** Where the postings of each term start in each block. */
    static final String STARTS = "starts";

    /** The person of each event. */
    static final String EVENT_PERSONS = "event-persons";

    /** The day of each event. */
    static final String EVENT_DAYS = "event-days";

    /** The hospital of each event. */
    static final String EVENT_SITES = "event-sites";

    /** The numbers of events that have one. */
    static final String EVENT_NUMBERS = "event-numbers";

    /** Those that are small enough to be checked whenever an index is opened. */
    static final List<String> CHECKED = List.of(DICTIONARY, PEOPLE, STARTS);

    static final List<String> ALL =
            List.of(DICTIONARY, PEOPLE, IDS, STARTS, EVENT_PERSONS, EVENT_DAYS, EVENT_SITES, EVENT_NUMBERS);

    private FileNames() {}
}
