package no.nortrials.portal.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as a page draws it, by the fragment {@code form :: field}.
 *
 * @param form the form's name, which prefixes the messages
 * @param given what was typed so far
 * @param origin where a filled value came from, in words, or null when the person typed it
 */
public record FieldView(
        String form,
        Field field,
        List<String> given,
        @Nullable Problem problem,
        @Nullable String origin) {

    public String name() {
        return field.name();
    }

    /** The type's simple name, by which the page picks the control. */
    public String control() {
        return field.type().getClass().getSimpleName();
    }

    public String value() {
        return given.isEmpty() ? "" : given.getFirst();
    }

    public boolean chosen(String code) {
        return given.contains(code);
    }

    public String labelKey() {
        return form + "." + name();
    }

    public List<Option> options() {
        return field.options();
    }
}
