package no.nortrials.eligibility.canonical;

/** A text inside another one, so that no text can pretend to be the end of it. */
final class Quoted {
    private Quoted() {}

    static String of(String text) {
        return text.length() + "'" + text + "'";
    }
}
