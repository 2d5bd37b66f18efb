package no.nortrials.portal.interchange;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType;
import no.nortrials.portal.form.Option;
import no.nortrials.portal.request.Product;
import no.nortrials.portal.request.RequestForms;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The questions of the request form, so that a program knows what to send. */
@RestController
@Tag(name = "requests")
class FormApi {
    private final MessageSource messages;

    FormApi(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * A question.
     *
     * @param type how it is answered: {@code Line}, {@code Paragraph}, {@code Day} as 2026-12-31, {@code YesNo} as yes or no,
     *     {@code Consent} as yes, {@code Choice}, {@code Several}, {@code Country} as ISO 3166, numbers, identifiers
     * @param options the codes one can choose among; empty for a question that is not answered by choosing
     */
    record Question(String name, String label, String type, boolean mandatory, List<String> options) {}

    @GetMapping("/api/v1/forms/{product}")
    @Operation(summary = "The questions of the form, for DRUG or DEVICE")
    List<Question> form(@PathVariable Product product, Locale locale) {
        return RequestForms.of(product)
                .fields()
                .map(field -> question(field, locale))
                .toList();
    }

    private Question question(Field field, Locale locale) {
        String label = messages.getMessage(RequestForms.NAME + "." + field.name(), null, locale);
        return new Question(
                field.name(),
                label,
                type(field.type()),
                field.mandatory(),
                field.options().stream().map(Option::code).toList());
    }

    private static String type(FieldType type) {
        return type.getClass().getSimpleName();
    }
}
