package no.nortrials.portal.criteria;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.AgeBasis;
import no.nortrials.eligibility.AgeBound;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.Moment;
import no.nortrials.eligibility.Note;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Option;
import no.nortrials.portal.form.Problem;

/** From one age through another. */
final class AgeForm implements CriterionForm {
    private static final FieldType.WholeNumber AGE = new FieldType.WholeNumber(0, 50_000);

    @Override
    public List<Field> fields() {
        return List.of(
                Field.optional("ageFrom", AGE),
                Field.optional("ageTo", AGE),
                Field.optional("ageUnit", WhenFields.units()),
                Field.optional("basis", new FieldType.Choice(Option.of("criteria.basis", AgeBasis.class))));
    }

    @Override
    public Optional<Map.Entry<String, Problem>> problem(FormData typed, Context context) {
        if (typed.filled("ageFrom").isEmpty() && typed.filled("ageTo").isEmpty())
            return Optional.of(Map.entry("ageFrom", Problem.of("form.problem.missing")));
        long from = typed.number("ageFrom").orElse(0);
        if (typed.number("ageTo").orElse(from) < from)
            return Optional.of(Map.entry(
                    "ageTo", Problem.of("criteria.problem.ages", typed.text("ageTo"), typed.text("ageFrom"))));
        if (basis(typed) == AgeBasis.CALENDAR_YEARS && unit(typed) != ChronoUnit.YEARS)
            return Optional.of(Map.entry("ageUnit", Problem.of("criteria.problem.calendar")));
        return Optional.empty();
    }

    @Override
    public Criterion make(FormData typed, Note note, Context context) {
        return new Age(note, false, basis(typed), bound(typed, "ageFrom"), bound(typed, "ageTo"), Moment.REFERENCE);
    }

    private static Optional<AgeBound> bound(FormData typed, String field) {
        return typed.filled(field)
                .map(_ -> new AgeBound((int) typed.number(field).orElseThrow(), unit(typed), true));
    }

    private static ChronoUnit unit(FormData typed) {
        return typed.filled("ageUnit").map(ChronoUnit::valueOf).orElse(ChronoUnit.YEARS);
    }

    private static AgeBasis basis(FormData typed) {
        return typed.filled("basis").map(AgeBasis::valueOf).orElse(AgeBasis.COMPLETED);
    }

    @Override
    public Map<String, List<String>> fill(Criterion criterion) {
        if (!(criterion instanceof Age age)) return Map.of();
        Map<String, List<String>> answers = new HashMap<>();
        age.min().ifPresent(min -> answers.put("ageFrom", List.of(Integer.toString(min.amount()))));
        age.max().ifPresent(max -> answers.put("ageTo", List.of(Integer.toString(max.amount()))));
        age.min()
                .or(age::max)
                .ifPresent(bound -> answers.put("ageUnit", List.of(bound.unit().name())));
        answers.put("basis", List.of(age.basis().name()));
        return answers;
    }
}
