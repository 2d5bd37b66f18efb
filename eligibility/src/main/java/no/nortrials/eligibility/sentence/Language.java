package no.nortrials.eligibility.sentence;

/** A language in which criteria can be read. */
public enum Language {
    /** English. */
    ENGLISH,
    /** Norwegian Bokmål. */
    BOKMAL;

    Words words() {
        return switch (this) {
            case ENGLISH -> new English();
            case BOKMAL -> new Bokmal();
        };
    }
}
