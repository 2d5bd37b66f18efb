package no.nortrials.portal.request;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType;
import no.nortrials.portal.form.FormCheck;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.request.Filing.Placed;
import no.nortrials.portal.request.Reading.Value;

/** What a file says, as the form takes it. */
final class FileValues {
    private FileValues() {}

    static Map<String, Value> fitting(Product product, Map<String, Placed> values) {
        var fitting = new LinkedHashMap<String, Value>();
        RequestForms.of(product).fields().forEach(field -> {
            Placed given = values.get(field.name());
            if (given == null) return;
            String text = limited(given.text().strip(), field.type());
            if (takes(field, text)) fitting.put(field.name(), new Value(text, given.place()));
        });
        guessArea(values, fitting);
        return fitting;
    }

    private static boolean takes(Field field, String text) {
        FormData typed = FormData.EMPTY.with(field.name(), text);
        return !text.isEmpty() && FormCheck.filled(List.of(field), typed).isEmpty();
    }

    /** A therapy area in the portal's codes is guessed from the names of the conditions, at their place. */
    private static void guessArea(Map<String, Placed> values, Map<String, Value> fitting) {
        Placed conditions = values.get(RequestFields.INDICATION);
        if (conditions == null || fitting.containsKey(RequestFields.THERAPY_AREA)) return;
        TherapyAreaGuess.of(Arrays.asList(conditions.text().split(";", -1)))
                .ifPresent(area -> fitting.put(RequestFields.THERAPY_AREA, new Value(area, conditions.place())));
    }

    private static String limited(String text, FieldType type) {
        return switch (type) {
            case FieldType.Line line -> cut(text.replaceAll("\\s+", " "), line.maxLength());
            case FieldType.Paragraph paragraph -> cut(text, paragraph.maxLength());
            case FieldType.Identifier _,
                    FieldType.Email _,
                    FieldType.Day _,
                    FieldType.WholeNumber _,
                    FieldType.Decimal _,
                    FieldType.YesNo _,
                    FieldType.Consent _,
                    FieldType.Choice _,
                    FieldType.Several _,
                    FieldType.Country _ -> text;
        };
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
