package no.nortrials.portal.request;

/** How much of a request a hospital sees before it has promised confidentiality. */
public enum Tier {
    /** Everything, to everybody the request goes to. */
    OPEN,
    /** The synopsis at once, the rest after confidentiality is accepted in the portal. */
    RESTRICTED,
    /** The synopsis at once, the rest after a confidentiality agreement is recorded. */
    CDA
}
