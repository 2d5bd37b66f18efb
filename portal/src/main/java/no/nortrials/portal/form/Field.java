package no.nortrials.portal.form;

import java.util.List;

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

    /** What can be chosen; nothing for a question that is not answered by choosing. */
    public List<Option> options() {
        return switch (type) {
            case FieldType.Choice choice -> choice.options();
            case FieldType.Several several -> several.options();
            case FieldType.Line _,
                    FieldType.Paragraph _,
                    FieldType.Identifier _,
                    FieldType.Email _,
                    FieldType.Day _,
                    FieldType.WholeNumber _,
                    FieldType.Decimal _,
                    FieldType.YesNo _,
                    FieldType.Consent _,
                    FieldType.Country _ -> List.of();
        };
    }
}
