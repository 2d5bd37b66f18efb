package no.nortrials.eligibility;

import static java.util.Objects.requireNonNull;

/**
 * What every criterion carries beside its meaning. Nothing in it changes which persons match, but for the role of a
 * criterion at the top.
 *
 * @param id names the criterion within its document: letters, digits, {@code -}, {@code _} and {@code .}, at most 64
 * @param label a short name for people, may be empty
 * @param role inclusion or exclusion at the top of a document, {@link Role#PART} inside another criterion
 * @param source the words of the protocol, may be empty
 */
public record Note(String id, String label, Role role, String source) {
    private static final int LONGEST_ID = 64;

    /** @throws IllegalArgumentException when the id is empty, too long or has other characters */
    public Note {
        requireNonNull(id, "id is null");
        requireNonNull(label, "label is null");
        requireNonNull(role, "role is null");
        requireNonNull(source, "source is null");
        if (id.length() > LONGEST_ID || !id.matches("[A-Za-z0-9._-]+"))
            throw new IllegalArgumentException(
                    "an id has 1 to 64 letters, digits, '-', '_' or '.', but was `" + id + "`");
    }

    /** A note with nothing but an id, for a criterion at the top that must hold. */
    public static Note inclusion(String id) {
        return new Note(id, "", Role.INCLUSION, "");
    }

    /** A note with nothing but an id, for a criterion at the top that must not hold. */
    public static Note exclusion(String id) {
        return new Note(id, "", Role.EXCLUSION, "");
    }

    /** A note with nothing but an id, for a criterion inside another. */
    public static Note part(String id) {
        return new Note(id, "", Role.PART, "");
    }

    /** The same note with another label. */
    public Note labelled(String other) {
        return new Note(id, other, role, source);
    }

    /** The same note in another role. */
    public Note as(Role other) {
        return new Note(id, label, other, source);
    }
}
