package no.nortrials.portal.form;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Puts questions, answers, problems and origins together for a page. */
public final class FormView {
    private FormView() {}

    public static List<FieldView> of(
            String form, Collection<Field> fields, FormData data, Map<String, Problem> problems) {
        return of(form, fields, data, problems, Map.of());
    }

    public static List<FieldView> of(
            String form,
            Collection<Field> fields,
            FormData data,
            Map<String, Problem> problems,
            Map<String, String> origins) {
        return fields.stream()
                .map(field -> new FieldView(
                        form, field, data.several(field.name()), problems.get(field.name()), origins.get(field.name())))
                .toList();
    }
}
