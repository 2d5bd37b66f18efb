package no.nortrials.portal.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.json.CriteriaJson;
import no.nortrials.eligibility.json.Reading;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Option;

/** Whatever the builder's forms make is kept as JSON, shown in its form again, and made again by it. */
class CriterionFormsTest {
    private static final CriterionForms FORMS = new CriterionForms(new CodeList(), new UnitNames());
    private static final CriterionForm.Context NEW = new CriterionForm.Context(Optional.empty(), false);
    private static final List<String> CODES = List.of(
            "E11", "ATC L04AB* Anti-TNF", "C18-C20", "59261-8", "urn:omop:concept 201826 Diabetes", "E10, E11;I21");

    @Property(tries = 1500)
    void whatAFormMakesSurvivesJsonAndTheForm(@ForAll("filled") Filled filled) {
        Made made = FORMS.read(filled.kind(), filled.typed(), "c1", NEW);
        Statistics.label("made").collect(filled.kind() + " " + made.getClass().getSimpleName());
        if (!(made instanceof Made.Done(Criterion criterion))) return;

        Reading read = CriteriaJson.read(CriteriaJson.write(EligibilityCriteria.of(criterion)));

        assertThat(read).isEqualTo(new Reading.Read(EligibilityCriteria.of(criterion)));
        assertThat(FORMS.says(criterion)).isTrue();
        FormData shown = FORMS.fill(filled.kind(), criterion);
        assertThat(FORMS.read(filled.kind(), shown, "c1", NEW)).isEqualTo(made);
    }

    record Filled(CriterionKind kind, FormData typed) {}

    @Provide
    Arbitrary<Filled> filled() {
        return Arbitraries.of(CriterionKind.values())
                .filter(kind -> kind != CriterionKind.GROUP)
                .flatMap(kind -> answers(FORMS.fields(kind)).map(typed -> new Filled(kind, typed)));
    }

    private static Arbitrary<FormData> answers(List<Field> fields) {
        Arbitrary<Map<String, List<String>>> all = Arbitraries.just(Map.of());
        for (Field field : fields)
            all = all.flatMap(so -> answer(field).map(answer -> {
                Map<String, List<String>> more = new HashMap<>(so);
                more.put(field.name(), List.of(answer));
                return more;
            }));
        return all.map(FormData::new);
    }

    /** Mostly sound answers, so that most forms make something. */
    private static Arbitrary<String> answer(Field field) {
        Arbitrary<String> some = switch (field.type()) {
            case FieldType.Choice choice -> Arbitraries.of(choice.options()).map(Option::code);
            case FieldType.Several several -> Arbitraries.of(several.options()).map(Option::code);
            case FieldType.WholeNumber _ -> number(field.name());
            case FieldType.Decimal _ ->
                field.name().equals("valueTo")
                        ? Arbitraries.of("100", "53.50", "7")
                        : Arbitraries.of("0", "53,5", "7.25", "-1");
            case FieldType.Day _ -> Arbitraries.of(field.name().equals("dayTo") ? "1.7.2025" : "2024-02-29");
            case FieldType.Consent _ -> Arbitraries.of("yes", "");
            case FieldType.Line _, FieldType.Paragraph _ -> words(field.name());
            case FieldType.Identifier _, FieldType.Email _, FieldType.YesNo _, FieldType.Country _ ->
                Arbitraries.just("");
        };
        return some.injectNull(0.08).map(answer -> answer == null ? "" : answer);
    }

    /** The bigger of two first, as the forms want it, most of the time. */
    private static Arbitrary<String> number(String field) {
        return switch (field) {
            case "amount", "ageTo", "timesMax" -> Arbitraries.of("12", "40", "0");
            default -> Arbitraries.of("1", "2", "12");
        };
    }

    private static Arbitrary<String> words(String field) {
        return switch (field) {
            case "codes", "except" -> Arbitraries.of(CODES);
            case "valueUnit" -> Arbitraries.of("mmol/L", "kg", "%");
            case "municipalities" -> Arbitraries.of("0301", "4601 5001");
            default -> Arbitraries.of("Four words of text", "æ “quoted”, and | more");
        };
    }
}
