package no.nortrials.portal.routes;

/** Who knocks: every role, nobody, and people of another organisation than the one the thing belongs to. */
enum Visitor {
    ANONYMOUS,
    SPONSOR,
    OTHER_SPONSOR,
    COORDINATOR,
    CENTRE,
    HOSPITAL,
    OTHER_HOSPITAL,
    ADMINISTRATOR
}
