package no.nortrials.portal.criteria;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.FreeText;
import no.nortrials.eligibility.InTrial;
import no.nortrials.eligibility.Moment;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.VitalStatus;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Problem;

/** Criteria that ask little or nothing. */
final class PlainForms {
    static final int LONGEST_TEXT = 4_000;

    private PlainForms() {}

    static CriterionForm alive() {
        return new Asking(List.of(), (typed, note) -> new VitalStatus(note, false, Moment.REFERENCE), _ -> "");
    }

    static CriterionForm trial() {
        return new Asking(List.of(), (typed, note) -> new InTrial(note, false), _ -> "");
    }

    static CriterionForm text() {
        return new Asking(
                List.of(Field.mandatory("text", new FieldType.Paragraph(LONGEST_TEXT))),
                (typed, note) -> new FreeText(note, false, typed.text("text")),
                criterion -> criterion instanceof FreeText text ? text.text() : "");
    }

    @FunctionalInterface
    private interface Maker {
        Criterion make(FormData typed, Note note);
    }

    private record Asking(List<Field> fields, Maker maker, Function<Criterion, String> text) implements CriterionForm {

        @Override
        public Optional<Map.Entry<String, Problem>> problem(FormData typed, Context context) {
            return Optional.empty();
        }

        @Override
        public Criterion make(FormData typed, Note note, Context context) {
            return maker.make(typed, note);
        }

        @Override
        public Map<String, List<String>> fill(Criterion criterion) {
            return fields.isEmpty() ? Map.of() : Map.of("text", List.of(text.apply(criterion)));
        }
    }
}
