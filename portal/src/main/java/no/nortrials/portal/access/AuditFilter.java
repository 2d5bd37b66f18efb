package no.nortrials.portal.access;

/**
 * What of the audit trail is asked for; empty means all.
 *
 * @param role the code of a role, or {@code LINK} or {@code PORTAL}
 */
record AuditFilter(String words, String role, String sort) {

    /** A sort that does not exist is the usual one: newest first. */
    String order() {
        return sort.equals("at") ? "at, id" : "at desc, id desc";
    }
}
