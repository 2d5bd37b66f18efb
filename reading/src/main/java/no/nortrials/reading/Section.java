package no.nortrials.reading;

import no.nortrials.eligibility.Role;

/** The list of the text in which a criterion stands. */
public enum Section {
    /** Under a heading of inclusion. */
    INCLUSION,
    /** Under a heading of exclusion. */
    EXCLUSION,
    /** Under no heading that says which. */
    UNKNOWN;

    /** The role in our model; what stands under no heading is taken as inclusion, as most such texts mean. */
    public Role role() {
        return switch (this) {
            case INCLUSION, UNKNOWN -> Role.INCLUSION;
            case EXCLUSION -> Role.EXCLUSION;
        };
    }
}
