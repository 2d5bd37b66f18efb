package no.nortrials.portal.request;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType;
import no.nortrials.portal.form.FieldView;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormView;
import no.nortrials.portal.form.Option;
import no.nortrials.portal.form.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a filled form into words. */
@Component
class FormReading {
    private final MessageSource texts;

    FormReading(MessageSource texts) {
        this.texts = texts;
    }

    /** All steps; what {@code hidden} says is told to exist but not shown. */
    List<Shown> of(Product product, FormData form, Origins origins, Predicate<String> hidden, Locale locale) {
        return RequestForms.of(product).steps().stream()
                .map(step -> new Shown(
                        step.name(),
                        RequestForms.NAME + ".step." + step.name(),
                        step.fields().stream()
                                .map(field -> answer(field, form, origins, hidden, locale))
                                .toList()))
                .toList();
    }

    private Shown.Answer answer(Field field, FormData form, Origins origins, Predicate<String> hidden, Locale locale) {
        boolean covered = hidden.test(field.name()) && form.filled(field.name()).isPresent();
        return new Shown.Answer(
                field.name(),
                RequestForms.NAME + "." + field.name(),
                covered ? "" : words(field, form, locale),
                covered ? null : inWords(origins.byField().get(field.name()), locale),
                covered);
    }

    /** Where filled values came from, in words, by field. */
    Map<String, String> origins(Origins origins, Locale locale) {
        return origins.byField().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> String.valueOf(inWords(each.getValue(), locale))));
    }

    private @Nullable String inWords(@Nullable Origin origin, Locale locale) {
        if (origin == null) return null;
        Object[] arguments = {origin.source(), origin.record(), origin.path(), day(origin.readOn(), locale)};
        return texts.getMessage("request.origin", arguments, locale);
    }

    private String words(Field field, FormData form, Locale locale) {
        return form.several(field.name()).stream()
                .map(value -> word(field, value, locale))
                .collect(Collectors.joining(", "));
    }

    private String word(Field field, String value, Locale locale) {
        return switch (field.type()) {
            case FieldType.Choice choice -> named(choice.options(), value, locale);
            case FieldType.Several several -> named(several.options(), value, locale);
            case FieldType.YesNo _, FieldType.Consent _ -> yesNo(value, locale);
            case FieldType.Country _ -> Locale.of("", value).getDisplayCountry(locale);
            case FieldType.Day _ ->
                new FormData(Map.of("day", List.of(value)))
                        .day("day")
                        .map(day -> day(day, locale))
                        .orElse(value);
            case FieldType.Line _,
                    FieldType.Paragraph _,
                    FieldType.Identifier _,
                    FieldType.Email _,
                    FieldType.WholeNumber _,
                    FieldType.Decimal _ -> value;
        };
    }

    private String named(List<Option> options, String value, Locale locale) {
        return options.stream()
                .filter(option -> option.code().equals(value))
                .findFirst()
                .map(option -> texts.getMessage(option.labelKey(), null, value, locale))
                .orElse(value);
    }

    private String yesNo(String value, Locale locale) {
        return value.equals("yes") || value.equals("no") ? texts.getMessage("form." + value, null, locale) : value;
    }

    private static String day(LocalDate day, Locale locale) {
        String pattern = locale.getLanguage().equals("en") ? "d MMM uuuu" : "d. MMM uuuu";
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    /** The questions of a step as the page draws them. */
    List<FieldView> views(
            List<Field> fields, FormData form, Map<String, Problem> problems, Origins origins, Locale locale) {
        return FormView.of(RequestForms.NAME, fields, form, problems, origins(origins, locale));
    }
}
