package no.nortrials.portal.outcome;

/** Who is the source of a piece of news about an outcome. */
public enum OutcomeSource {
    COMPANY,
    HOSPITAL,
    REGISTRY,
    UNIT
}
