package no.nortrials.maturity.result;

/** What a level is counted by. The three are shown beside each other and never blended. */
public enum Basis {
    /** What the site says, evidence that has expired included. */
    CLAIMED,
    /** What the site says, with evidence that counts on the day. */
    ASSESSED,
    /** Of that, what a second person confirmed. */
    VERIFIED
}
