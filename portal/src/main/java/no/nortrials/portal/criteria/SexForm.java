package no.nortrials.portal.criteria;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.Sex;
import no.nortrials.eligibility.SexCriterion;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Option;
import no.nortrials.portal.form.Problem;

/** One sex or several. */
final class SexForm implements CriterionForm {

    @Override
    public List<Field> fields() {
        return List.of(Field.mandatory("sexes", new FieldType.Several(Option.of("criteria.sex", Sex.class))));
    }

    @Override
    public Optional<Map.Entry<String, Problem>> problem(FormData typed, Context context) {
        return Optional.empty();
    }

    @Override
    public Criterion make(FormData typed, Note note, Context context) {
        return new SexCriterion(
                note, false, typed.several("sexes").stream().map(Sex::valueOf).collect(Collectors.toSet()));
    }

    @Override
    public Map<String, List<String>> fill(Criterion criterion) {
        if (!(criterion instanceof SexCriterion sex)) return Map.of();
        return Map.of("sexes", sex.oneOf().stream().map(Sex::name).toList());
    }
}
