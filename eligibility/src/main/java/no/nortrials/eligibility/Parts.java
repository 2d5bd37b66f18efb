package no.nortrials.eligibility;

/** The rule that only a part stands inside another criterion. */
final class Parts {
    private Parts() {}

    static void require(Note whole, Criterion part) {
        if (part.note().role() != Role.PART)
            throw new IllegalArgumentException("`" + part.note().id() + "` stands inside `" + whole.id()
                    + "` and must be a part, but was `" + part.note().role() + "`");
    }
}
