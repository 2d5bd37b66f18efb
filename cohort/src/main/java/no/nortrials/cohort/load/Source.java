package no.nortrials.cohort.load;

import java.io.IOException;

/** Files of one format. */
interface Source {
    /** Reads everything once. */
    void read(Intake intake) throws IOException;

    /** What only the whole source tells of an event: further codes, the name of its unit. */
    default Draft.OfEvent finished(Draft.OfEvent event) {
        return event;
    }
}
