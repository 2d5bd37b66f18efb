package no.nortrials.portal.statistics;

/** What is counted. Each is a family of counts by a key. */
enum Measure {
    /** Requests by kind. */
    KIND,
    /** Requests by product. */
    PRODUCT,
    /** Requests by therapy area and kind, {@code CANCER|SITE}. */
    AREA,
    /** Requests that are synthetic. */
    SYNTHETIC,
    /** Requests sent to at least one hospital, by kind. */
    FORWARDED,
    /** Forwarded site requests by what became of them. */
    OUTCOME,
    /** Requests that also came through the other channel, by confirmed duplicates. */
    OVERLAP,
    /** Hospitals asked, by whether they answered in time. */
    PUNCTUALITY,
    /** Hospitals that answered, by what they answered. */
    DECISION,
    /** Reasons of hospitals that declined; one may give several. */
    DECLINE_REASON,
    /** Working days until a hospital answered, {@code 6|ANSWERED}, or that it has waited, {@code 6|WAITING}. */
    ANSWER_TIME,
    /** Working days from receipt until triage, raw. */
    TRIAGE_RAW,
    /** The same without the days the unit waited for the sponsor. */
    TRIAGE_NET,
    FORWARD_RAW,
    FORWARD_NET,
    COLLATE_RAW,
    COLLATE_NET
}
