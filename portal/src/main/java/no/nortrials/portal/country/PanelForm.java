package no.nortrials.portal.country;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType;
import no.nortrials.portal.form.Form;
import no.nortrials.portal.form.Option;
import no.nortrials.portal.form.Step;
import no.nortrials.portal.request.RequestFields;

/** The early feedback form: the same few questions for every expert and every request, so that answers compare. */
final class PanelForm {
    static final String NAME = "eff";
    static final String NAME_ALLOWED = "nameAllowed";

    private static final int LONG = 2000;

    private static final List<Field> COMMON = List.of(
            Field.mandatory("population", choice("population", "YES", "NO", "UNKNOWN")),
            Field.optional("populationText", new FieldType.Paragraph(LONG)),
            Field.mandatory("recruitment", choice("recruitment", "VERY_GOOD", "GOOD", "SMALL", "UNKNOWN")),
            Field.mandatory(
                    "limiting",
                    new FieldType.Several(
                            Option.of(NAME + ".limiting", "COMPETING_STUDIES", "EXCLUSION_CRITERIA", "OTHER", "NONE"))),
            Field.optional("limitingText", new FieldType.Paragraph(LONG)),
            Field.mandatory("discouraging", choice("discouraging", "NO", "YES", "UNKNOWN")),
            Field.optional("discouragingText", new FieldType.Paragraph(LONG)),
            Field.mandatory("standardOfCare", choice("standardOfCare", "YES", "PARTLY", "NO", "UNKNOWN")),
            Field.optional("standardOfCareText", new FieldType.Paragraph(LONG)),
            Field.optional("careSetting", new FieldType.Paragraph(LONG)),
            Field.optional("clinics", new FieldType.Line(300)),
            Field.optional("sites", new FieldType.WholeNumber(0, 100)),
            Field.mandatory("interest", choice("interest", "YES", "MAYBE", "NO")));

    private static final List<Field> LAST = List.of(
            Field.optional("comment", new FieldType.Paragraph(LONG)),
            Field.mandatory(NAME_ALLOWED, new FieldType.YesNo()));

    /** Everything that may be answered; the sponsor's own questions are {@code own1} to {@code own5}. */
    static final Form FORM = new Form(NAME, List.of(new Step("feedback", all(RequestFields.OWN_QUESTIONS.size()))));

    private PanelForm() {}

    private static FieldType choice(String name, String... codes) {
        return new FieldType.Choice(Option.of(NAME + "." + name, codes));
    }

    private static List<Field> all(int ownQuestions) {
        return Stream.of(COMMON, own(ownQuestions), LAST).flatMap(List::stream).toList();
    }

    private static List<Field> own(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> Field.optional("own" + number, new FieldType.Paragraph(LONG)))
                .toList();
    }

    static List<Field> common() {
        return COMMON;
    }

    static List<Field> last() {
        return LAST;
    }

    /** The questions whose answers are counted. */
    static List<Field> counted() {
        return COMMON.stream().filter(PanelForm::isCounted).toList();
    }

    static boolean isCounted(Field field) {
        return field.type() instanceof FieldType.Choice || field.type() instanceof FieldType.Several;
    }
}
