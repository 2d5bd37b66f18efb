package no.nortrials.portal.access;

/** What an account may be. An investigator has no account: the answer link is the way in. */
public enum Role {
    SPONSOR,
    COORDINATOR,
    CENTRE,
    HOSPITAL,
    ADMINISTRATOR;

    /** The name Spring Security gives the authority of this role. */
    public String authority() {
        return "ROLE_" + name();
    }
}
