package no.nortrials.portal.dispatch.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.nortrials.portal.dispatch.letter.Texts;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.request.RequestFields;
import org.springframework.stereotype.Component;

/** An answer in words: question and answer, in a reader's language; what is not answered is left out. */
@Component
public class AnswerLines {
    private final Texts texts;

    AnswerLines(Texts texts) {
        this.texts = texts;
    }

    /** A question and its answer. */
    public record Line(String question, String answer) {}

    /**
     * An answer as lines.
     *
     * @param request the request's own form, for the wording of the sponsor's questions
     */
    public List<Line> of(FormData answer, FormData request, Locale locale) {
        var lines = new ArrayList<Line>();
        AnswerForm.FORM
                .fields()
                .filter(field -> !answer.several(field.name()).isEmpty())
                .forEach(field -> lines.add(new Line(
                        question(field, request, locale), value(field, answer.several(field.name()), locale))));
        return lines;
    }

    public String text(FormData answer, FormData request, Locale locale) {
        return of(answer, request, locale).stream()
                .map(line -> line.question() + ": " + line.answer())
                .collect(Collectors.joining("\n"));
    }

    private String question(Field field, FormData request, Locale locale) {
        if (RequestFields.OWN_QUESTIONS.contains(field.name()))
            return request.filled(field.name()).orElseGet(() -> texts.text("answer." + field.name(), locale));
        return texts.text("answer." + field.name(), locale);
    }

    private String value(Field field, List<String> given, Locale locale) {
        return switch (field.type()) {
            case FieldType.Choice choice -> codes(choice.options(), given, locale);
            case FieldType.Several several -> codes(several.options(), given, locale);
            case FieldType.YesNo _, FieldType.Consent _ ->
                texts.text(given.getFirst().equals("yes") ? "form.yes" : "form.no", locale);
            case FieldType.Line _,
                    FieldType.Paragraph _,
                    FieldType.Identifier _,
                    FieldType.Email _,
                    FieldType.Day _,
                    FieldType.WholeNumber _,
                    FieldType.Decimal _,
                    FieldType.Country _ -> String.join(", ", given);
        };
    }

    private String codes(List<no.nortrials.portal.form.Option> options, List<String> given, Locale locale) {
        return options.stream()
                .filter(option -> given.contains(option.code()))
                .map(option -> texts.text(option.labelKey(), locale))
                .collect(Collectors.joining(", "));
    }
}
