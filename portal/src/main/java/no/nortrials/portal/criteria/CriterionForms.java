package no.nortrials.portal.criteria;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.FreeText;
import no.nortrials.eligibility.Note;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType;
import no.nortrials.portal.form.FormCheck;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Problem;
import org.springframework.stereotype.Component;

/**
 * The forms of all kinds of criteria. Law: what a form makes, the form shows and makes again; a criterion that its form
 * cannot say wholly is not edited with it.
 */
@Component
class CriterionForms {
    /** What is asked of every criterion, last. */
    private static final List<Field> COMMON = List.of(
            Field.optional("negated", new FieldType.Consent()),
            Field.optional("label", new FieldType.Line(120)),
            Field.optional("source", new FieldType.Paragraph(PlainForms.LONGEST_TEXT)));

    private final CriterionForm events;
    private final Named named;

    CriterionForms(CodeList list, UnitNames units) {
        this.named = Named.shown(list, false);
        this.events = new EventForm(list, units);
    }

    List<Field> fields(CriterionKind kind) {
        return Stream.concat(of(kind).fields().stream(), COMMON.stream()).toList();
    }

    /** What was typed as a criterion with this id, or what is wrong. */
    Made read(CriterionKind kind, FormData typed, String id, CriterionForm.Context context) {
        Map<String, Problem> problems = new LinkedHashMap<>(FormCheck.all(fields(kind), typed));
        CriterionForm form = of(kind);
        if (problems.isEmpty())
            form.problem(typed, context).ifPresent(found -> problems.put(found.getKey(), found.getValue()));
        if (!problems.isEmpty()) return new Made.Wrong(problems);
        Note before = context.before().map(Criterion::note).orElse(Note.inclusion(id));
        Criterion made =
                form.make(typed, new Note(id, typed.text("label"), before.role(), typed.text("source")), context);
        return new Made.Done(typed.yes("negated") ? made.not() : made);
    }

    FormData fill(CriterionKind kind, Criterion criterion) {
        Map<String, List<String>> answers = new HashMap<>(of(kind).fill(criterion));
        answers.put("label", List.of(criterion.note().label()));
        answers.put("source", List.of(criterion.note().source()));
        if (criterion.negated()) answers.put("negated", List.of("yes"));
        return new FormData(answers);
    }

    /** Whether the form of its kind says all that the criterion says. */
    boolean says(Criterion criterion) {
        if (criterion instanceof FreeText) return true;
        Optional<CriterionKind> kind = CriterionKind.of(criterion);
        if (kind.isEmpty()) return false;
        var context = new CriterionForm.Context(Optional.of(criterion), false);
        return read(kind.get(), fill(kind.get(), criterion), criterion.note().id(), context)
                        instanceof Made.Done(Criterion made)
                && named.of(made.with(criterion.note())).equals(named.of(criterion));
    }

    private CriterionForm of(CriterionKind kind) {
        return switch (kind) {
            case CODES -> events;
            case AGE -> new AgeForm();
            case SEX -> new SexForm();
            case RESIDENCE -> new ResidenceForm();
            case ALIVE -> PlainForms.alive();
            case TRIAL -> PlainForms.trial();
            case TEXT -> PlainForms.text();
            case GROUP -> new GroupForm();
        };
    }
}
