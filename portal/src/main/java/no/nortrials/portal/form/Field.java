package no.nortrials.portal.form;

/**
 * One question of a form. Its texts are the messages {@code <form>.<name>} (label) and, when present,
 * {@code <form>.<name>.hint}.
 */
public record Field(String name, FieldType type, boolean mandatory) {

    public Field {
        if (!name.matches("[a-z][A-Za-z0-9]*"))
            throw new IllegalArgumentException("a field's name is camel case but is `" + name + "`");
    }

    public static Field mandatory(String name, FieldType type) {
        return new Field(name, type, true);
    }

    public static Field optional(String name, FieldType type) {
        return new Field(name, type, false);
    }
}
