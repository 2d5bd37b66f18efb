package no.nortrials.portal.criteria;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nortrials.eligibility.Moment;
import no.nortrials.eligibility.Offset;
import no.nortrials.eligibility.Window;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Option;
import no.nortrials.portal.form.Problem;

/** The questions on when something happened, and the windows they mean. */
final class WhenFields {
    private static final FieldType.WholeNumber AMOUNT = new FieldType.WholeNumber(0, 10_000);

    private WhenFields() {}

    static List<Field> fields() {
        return List.of(
                Field.optional(
                        "when",
                        new FieldType.Choice(Option.of("criteria.when", "EVER", "LAST", "BEFORE", "BETWEEN", "DAYS"))),
                Field.optional("amount", AMOUNT),
                Field.optional("amountTo", AMOUNT),
                Field.optional("unit", units()),
                Field.optional("dayFrom", new FieldType.Day()),
                Field.optional("dayTo", new FieldType.Day()));
    }

    static FieldType.Choice units() {
        return new FieldType.Choice(Option.of("criteria.unit", "DAYS", "WEEKS", "MONTHS", "YEARS"));
    }

    static Optional<Map.Entry<String, Problem>> problem(FormData typed) {
        return switch (typed.text("when")) {
            case "LAST", "BEFORE" -> missing(typed, "amount", "unit");
            case "BETWEEN" -> missing(typed, "amount", "amountTo", "unit").or(() -> turned(typed));
            case "DAYS" -> days(typed);
            default -> Optional.empty();
        };
    }

    private static Optional<Map.Entry<String, Problem>> missing(FormData typed, String... fields) {
        for (String field : fields)
            if (typed.filled(field).isEmpty()) return Optional.of(Map.entry(field, Problem.of("form.problem.missing")));
        return Optional.empty();
    }

    private static Optional<Map.Entry<String, Problem>> turned(FormData typed) {
        return number(typed, "amount") >= number(typed, "amountTo")
                ? Optional.empty()
                : Optional.of(Map.entry(
                        "amountTo",
                        Problem.of("criteria.problem.turned", typed.text("amountTo"), typed.text("amount"))));
    }

    private static Optional<Map.Entry<String, Problem>> days(FormData typed) {
        Optional<LocalDate> from = typed.day("dayFrom");
        Optional<LocalDate> to = typed.day("dayTo");
        if (from.isEmpty() && to.isEmpty())
            return Optional.of(Map.entry("dayFrom", Problem.of("form.problem.missing")));
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get()))
            return Optional.of(Map.entry(
                    "dayTo", Problem.of("criteria.problem.days", typed.text("dayTo"), typed.text("dayFrom"))));
        return Optional.empty();
    }

    static List<Window> windows(FormData typed) {
        Moment today = Moment.REFERENCE;
        return switch (typed.text("when")) {
            case "LAST" -> List.of(Window.last(number(typed, "amount"), unit(typed)));
            case "BEFORE" -> List.of(new Window(today, Optional.empty(), Optional.of(ago(typed, "amount"))));
            case "BETWEEN" -> List.of(Window.between(today, ago(typed, "amount"), ago(typed, "amountTo")));
            case "DAYS" -> {
                List<Window> windows = new ArrayList<>();
                typed.day("dayFrom").ifPresent(day -> windows.add(Window.since(new Moment.OnDate(day))));
                typed.day("dayTo").ifPresent(day -> windows.add(Window.until(new Moment.OnDate(day))));
                yield List.copyOf(windows);
            }
            default -> List.of();
        };
    }

    /** The answers that mean these windows, as well as the questions can say it. */
    static Map<String, List<String>> fill(List<Window> windows) {
        Map<String, List<String>> answers = new HashMap<>();
        answers.put("when", List.of("EVER"));
        for (Window window : windows)
            switch (window.around()) {
                case Moment.ReferenceDate _ -> fillAgo(window, answers);
                case Moment.OnDate(LocalDate day) -> {
                    answers.put("when", List.of("DAYS"));
                    answers.put(window.from().isPresent() ? "dayFrom" : "dayTo", List.of(day.toString()));
                }
                case Moment.OfEvent _ -> {}
            }
        return answers;
    }

    private static void fillAgo(Window window, Map<String, List<String>> answers) {
        window.from().or(window::to).ifPresent(offset -> {
            answers.put("amount", List.of(Integer.toString(-offset.amount())));
            answers.put("unit", List.of(offset.unit().name()));
        });
        if (window.from().isEmpty()) answers.put("when", List.of("BEFORE"));
        else if (window.to().filter(Offset.NONE::equals).isPresent()) answers.put("when", List.of("LAST"));
        else {
            answers.put("when", List.of("BETWEEN"));
            window.to().ifPresent(to -> answers.put("amountTo", List.of(Integer.toString(-to.amount()))));
        }
    }

    private static Offset ago(FormData typed, String field) {
        return new Offset(-number(typed, field), unit(typed));
    }

    private static int number(FormData typed, String field) {
        return (int) typed.number(field).orElse(0);
    }

    private static ChronoUnit unit(FormData typed) {
        return ChronoUnit.valueOf(typed.text("unit"));
    }
}
