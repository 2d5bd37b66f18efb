package no.nortrials.eligibility;

/** The form of the names of events. */
final class Names {
    private Names() {}

    static void require(String name) {
        if (!name.matches("[A-Za-z0-9._-]{1,64}"))
            throw new IllegalArgumentException(
                    "a name has 1 to 64 letters, digits, '-', '_' or '.', but was `" + name + "`");
    }
}
