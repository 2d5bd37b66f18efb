package no.nortrials.portal.delivery;

/** The beginnings of the keys by which rows of figures are named. */
final class RowKey {
    static final String ASKED = "asked:";
    static final String TRIAL = "trial:";
    static final String PERSON = "person:";
    static final String CAPACITY = "capacity:";

    private RowKey() {}
}
