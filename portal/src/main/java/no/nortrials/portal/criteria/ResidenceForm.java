package no.nortrials.portal.criteria;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.Residence;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Option;
import no.nortrials.portal.form.Problem;

/** Counties by name, municipalities by their number. */
final class ResidenceForm implements CriterionForm {
    private static final String[] COUNTIES = {
        "03", "11", "15", "18", "31", "32", "33", "34", "39", "40", "42", "46", "50", "55", "56"
    };

    @Override
    public List<Field> fields() {
        return List.of(
                Field.optional("counties", new FieldType.Several(Option.of("criteria.county", COUNTIES))),
                Field.optional("municipalities", new FieldType.Paragraph(4_000)));
    }

    @Override
    public Optional<Map.Entry<String, Problem>> problem(FormData typed, Context context) {
        if (typed.several("counties").isEmpty()
                && typed.filled("municipalities").isEmpty())
            return Optional.of(Map.entry("counties", Problem.of("form.problem.missing")));
        return numbers(typed).stream()
                .filter(number -> !number.matches("\\d{4}"))
                .findFirst()
                .map(number -> Map.entry("municipalities", Problem.of("criteria.problem.municipality", number)));
    }

    @Override
    public Criterion make(FormData typed, Note note, Context context) {
        Set<String> areas = new TreeSet<>(typed.several("counties"));
        areas.addAll(numbers(typed));
        return new Residence(note, false, areas);
    }

    private static List<String> numbers(FormData typed) {
        return Arrays.stream(typed.text("municipalities").split("[\\s,;]+", -1))
                .filter(number -> !number.isEmpty())
                .toList();
    }

    @Override
    public Map<String, List<String>> fill(Criterion criterion) {
        if (!(criterion instanceof Residence residence)) return Map.of();
        Set<String> counties = Set.of(COUNTIES);
        return Map.of(
                "counties",
                        residence.areas().stream().filter(counties::contains).toList(),
                "municipalities",
                        List.of(residence.areas().stream()
                                .filter(area -> !counties.contains(area))
                                .collect(Collectors.joining(", "))));
    }
}
