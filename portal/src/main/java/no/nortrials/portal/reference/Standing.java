package no.nortrials.portal.reference;

/** What there is of a data set now. */
public sealed interface Standing {
    /** Figures that may be used. */
    record Released(Provenance of) implements Standing {}

    /** None, because the last that could be used was withdrawn. */
    record Gone(Provenance was) implements Standing {}

    /** None yet. */
    record Missing(String set) implements Standing {}
}
