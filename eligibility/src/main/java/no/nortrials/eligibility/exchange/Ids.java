package no.nortrials.eligibility.exchange;

import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.Role;

/** Gives criteria ids by their place: the same source gives the same ids. */
public final class Ids {
    private int last;

    /** A note with the next id. */
    public Note next(Role role, String label) {
        last++;
        return new Note("c" + last, label, role, "");
    }
}
