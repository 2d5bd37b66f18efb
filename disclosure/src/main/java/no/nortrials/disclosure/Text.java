package no.nortrials.disclosure;

/** The guard of every name that enters the ledger. */
final class Text {
    private Text() {}

    static void requireName(String what, String name) {
        if (name.isBlank() || name.length() > 200 || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    what + " must be 1 to 200 characters on one line, but was `" + name + "`");
        }
    }

    static void requirePositive(String what, long number) {
        if (number <= 0) {
            throw new IllegalArgumentException(what + " must be positive, but was `" + number + "`");
        }
    }

    static void requireNotNegative(String what, long number) {
        if (number < 0) {
            throw new IllegalArgumentException(what + " must not be negative, but was `" + number + "`");
        }
    }
}
