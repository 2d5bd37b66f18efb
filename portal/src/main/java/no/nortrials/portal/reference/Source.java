package no.nortrials.portal.reference;

/** The interfaces that can be asked. */
enum Source {
    /** Statistics Norway. */
    SSB,
    /** The Institute of Public Health. */
    FHI
}
