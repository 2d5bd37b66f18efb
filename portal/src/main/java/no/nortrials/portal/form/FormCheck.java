package no.nortrials.portal.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks what was typed against the questions. Pure: the same answers give the same problems. */
public final class FormCheck {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private FormCheck() {}

    /** Everything wrong, in the order of the questions, mandatory fields left empty included. */
    public static Map<String, Problem> all(Iterable<Field> fields, FormData data) {
        var problems = new LinkedHashMap<String, Problem>();
        for (Field field : fields) problem(field, data).ifPresent(found -> problems.put(field.name(), found));
        return problems;
    }

    /** Like {@link #all} but an empty field is no problem yet: for a draft. */
    public static Map<String, Problem> filled(Iterable<Field> fields, FormData data) {
        var problems = all(fields, data);
        problems.keySet().removeIf(name -> data.several(name).isEmpty());
        return problems;
    }

    private static Optional<Problem> problem(Field field, FormData data) {
        List<String> given = data.several(field.name());
        if (given.isEmpty())
            return field.mandatory() ? Optional.of(Problem.of("form.problem.missing")) : Optional.empty();
        return given.stream()
                .map(value -> problem(field.type(), value))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Problem> problem(FieldType type, String value) {
        return Optional.ofNullable(
                switch (type) {
                    case FieldType.Line line -> brokenOrTooLong(value, line.maxLength());
                    case FieldType.Paragraph paragraph -> tooLong(value, paragraph.maxLength());
                    case FieldType.Identifier identifier ->
                        value.matches(identifier.regex())
                                ? null
                                : Problem.of("form.problem.identifier", value, identifier.example());
                    case FieldType.Email email ->
                        value.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+") ? null : Problem.of("form.problem.email", value);
                    case FieldType.Day day ->
                        Typed.day(value).isPresent() ? null : Problem.of("form.problem.day", value);
                    case FieldType.WholeNumber number -> outside(value, number);
                    case FieldType.Decimal number -> outside(value, number);
                    case FieldType.YesNo yesNo -> among(value, Set.of("yes", "no"));
                    case FieldType.Consent consent -> among(value, Set.of("yes"));
                    case FieldType.Choice choice -> among(value, codes(choice.options()));
                    case FieldType.Several several -> among(value, codes(several.options()));
                    case FieldType.Country country -> among(value, COUNTRIES);
                });
    }

    /** A browser sends no line break from a box of one line; one that came otherwise must not reach a mail's head. */
    private static @Nullable Problem brokenOrTooLong(String value, int maxLength) {
        return LINE_BREAK.matcher(value).find() ? Problem.of("form.problem.lines") : tooLong(value, maxLength);
    }

    private static @Nullable Problem tooLong(String value, int maxLength) {
        return value.length() <= maxLength
                ? null
                : Problem.of("form.problem.long", Integer.toString(value.length()), Integer.toString(maxLength));
    }

    private static @Nullable Problem outside(String value, FieldType.WholeNumber bounds) {
        var read = Typed.wholeNumber(value);
        boolean inside = read.isPresent() && read.getAsLong() >= bounds.min() && read.getAsLong() <= bounds.max();
        return inside
                ? null
                : Problem.of("form.problem.number", value, Long.toString(bounds.min()), Long.toString(bounds.max()));
    }

    private static @Nullable Problem outside(String value, FieldType.Decimal bounds) {
        boolean inside = Typed.decimal(value)
                .filter(read -> read.compareTo(bounds.min()) >= 0 && read.compareTo(bounds.max()) <= 0)
                .isPresent();
        return inside
                ? null
                : Problem.of(
                        "form.problem.decimal",
                        value,
                        bounds.min().toPlainString(),
                        bounds.max().toPlainString());
    }

    private static @Nullable Problem among(String value, Set<String> codes) {
        return codes.contains(value) ? null : Problem.of("form.problem.choice", value);
    }

    private static Set<String> codes(List<Option> options) {
        return options.stream().map(Option::code).collect(Collectors.toUnmodifiableSet());
    }
}
