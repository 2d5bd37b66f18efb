package no.nortrials.portal.criteria;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import no.nortrials.eligibility.Times;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Option;
import no.nortrials.portal.form.Problem;

/** The questions on how often something happened. Without an answer it is once or more. */
final class OftenFields {
    private OftenFields() {}

    static List<Field> fields() {
        return List.of(
                Field.optional("timesMin", new FieldType.WholeNumber(0, 1_000)),
                Field.optional("timesMax", new FieldType.WholeNumber(0, 1_000)),
                Field.optional("counting", new FieldType.Choice(Option.of("criteria.counting", Times.Counting.class))));
    }

    static Optional<Map.Entry<String, Problem>> problem(FormData typed) {
        OptionalInt max = max(typed);
        if (max.isPresent() && max.getAsInt() < min(typed))
            return Optional.of(Map.entry(
                    "timesMax",
                    Problem.of("criteria.problem.times", typed.text("timesMax"), Integer.toString(min(typed)))));
        if (min(typed) == 0 && max.isEmpty())
            return Optional.of(Map.entry("timesMin", Problem.of("criteria.problem.always")));
        return Optional.empty();
    }

    static Times times(FormData typed) {
        Times.Counting counting = typed.text("counting").equals("DAYS") ? Times.Counting.DAYS : Times.Counting.EVENTS;
        return new Times(min(typed), max(typed), counting);
    }

    static Map<String, List<String>> fill(Times times) {
        Map<String, List<String>> answers = new HashMap<>();
        if (times.equals(Times.ONCE)) return answers;
        answers.put("timesMin", List.of(Integer.toString(times.min())));
        times.max().ifPresent(max -> answers.put("timesMax", List.of(Integer.toString(max))));
        answers.put("counting", List.of(times.counting().name()));
        return answers;
    }

    /** "At most 2 times" asked alone takes in "never". */
    private static int min(FormData typed) {
        return (int) typed.number("timesMin").orElse(max(typed).isPresent() ? 0 : 1);
    }

    private static OptionalInt max(FormData typed) {
        var max = typed.number("timesMax");
        return max.isPresent() ? OptionalInt.of((int) max.getAsLong()) : OptionalInt.empty();
    }
}
