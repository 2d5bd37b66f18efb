package no.nortrials.portal.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.nortrials.forecast.estimate.Origin;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType;
import no.nortrials.portal.form.FormCheck;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Option;
import no.nortrials.portal.form.Problem;

/** The questions an estimate is made from, and how what was typed becomes its inputs. */
final class EstimateForm {
    static final String NAME = "evidence";
    /** More than five fractions are not worth multiplying; one is the disease. */
    static final int FACTORS = 4;

    /** How many questions come before those on the factors. */
    static final int BEFORE_FACTORS = 5;

    private static final int PARTS = 4;
    private static final int HUNDRED = 100;
    private static final FieldType.WholeNumber AGE = new FieldType.WholeNumber(0, Persons.OLDEST);
    private static final FieldType.Decimal PERCENT =
            new FieldType.Decimal(new BigDecimal("0.01"), new BigDecimal("99.99"));

    private EstimateForm() {}

    /** @param figures what can be chosen among */
    static List<Field> fields(List<Occurrence> figures) {
        String[] ids = figures.stream().map(Occurrence::id).toArray(String[]::new);
        Stream<Field> first = Stream.of(
                Field.mandatory("figure", new FieldType.Choice(Option.of("evidence.condition", ids))),
                Field.optional("ageFrom", AGE),
                Field.optional("ageTo", AGE),
                Field.mandatory("sex", new FieldType.Choice(Option.of("evidence.sex", "ALL", "FEMALE", "MALE"))),
                Field.optional("target", new FieldType.WholeNumber(1, 100_000)));
        return Stream.concat(first, IntStream.rangeClosed(1, FACTORS).boxed().flatMap(EstimateForm::factorFields))
                .toList();
    }

    private static Stream<Field> factorFields(int number) {
        return Stream.of(
                Field.optional("name" + number, new FieldType.Line(120)),
                Field.optional("percent" + number, PERCENT),
                Field.optional("sample" + number, new FieldType.WholeNumber(1, 10_000_000)),
                Field.optional("origin" + number, new FieldType.Choice(Option.of("evidence.origin", Origin.class))));
    }

    /** The questions on the factors, those of each factor together. */
    static <F> List<List<F>> byFactor(List<F> fields) {
        return IntStream.range(0, FACTORS)
                .mapToObj(factor -> BEFORE_FACTORS + factor * PARTS)
                .map(from -> fields.subList(from, from + PARTS))
                .toList();
    }

    /** What was read: inputs, or what is wrong. */
    sealed interface Read {
        record Inputs(EstimateInputs inputs) implements Read {}

        record Wrong(Map<String, Problem> problems) implements Read {}
    }

    static Read read(FormData typed, List<Occurrence> figures) {
        var problems = new LinkedHashMap<>(FormCheck.all(fields(figures), typed));
        int from = (int) typed.number("ageFrom").orElse(0);
        int to = (int) typed.number("ageTo").orElse(Persons.OLDEST);
        if (problems.isEmpty() && from > to)
            problems.put("ageTo", Problem.of("evidence.problem.ages", typed.text("ageTo"), typed.text("ageFrom")));
        for (int number = 1; number <= FACTORS; number++) incomplete(typed, number, problems);
        if (!problems.isEmpty()) return new Read.Wrong(problems);
        Occurrence figure = figures.stream()
                .filter(one -> one.id().equals(typed.text("figure")))
                .findFirst()
                .orElseThrow();
        return new Read.Inputs(new EstimateInputs(
                figure, new Persons(from, to, sexes(typed.text("sex"))), factors(typed), target(typed)));
    }

    private static Optional<Integer> target(FormData typed) {
        return typed.filled("target").map(text -> (int) typed.number("target").orElseThrow());
    }

    /** A factor is all of its four answers or none. */
    private static void incomplete(FormData typed, int number, Map<String, Problem> problems) {
        List<String> names = Stream.of("name", "percent", "sample", "origin")
                .map(part -> part + number)
                .toList();
        long filled =
                names.stream().filter(name -> typed.filled(name).isPresent()).count();
        if (filled == 0 || filled == names.size()) return;
        names.stream()
                .filter(name -> typed.filled(name).isEmpty())
                .forEach(name -> problems.put(name, Problem.of("evidence.problem.incomplete")));
    }

    private static List<Factor> factors(FormData typed) {
        var factors = new ArrayList<Factor>();
        for (int number = 1; number <= FACTORS; number++) {
            if (typed.filled("name" + number).isEmpty()) continue;
            factors.add(new Factor(
                    typed.text("name" + number),
                    typed.decimal("percent" + number).orElseThrow().doubleValue() / HUNDRED,
                    typed.number("sample" + number).orElseThrow(),
                    Origin.valueOf(typed.text("origin" + number))));
        }
        return factors;
    }

    private static Set<Sex> sexes(String code) {
        return code.equals("ALL") ? Set.of(Sex.values()) : Set.of(Sex.valueOf(code));
    }
}
