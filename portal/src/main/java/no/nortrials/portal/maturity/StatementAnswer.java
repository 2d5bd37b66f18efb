package no.nortrials.portal.maturity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.nortrials.maturity.assessment.Answer;
import no.nortrials.maturity.assessment.Evidence;
import no.nortrials.maturity.framework.Statement;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType;
import no.nortrials.portal.form.FormCheck;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Problem;

/** What was typed about one statement: whether it holds, and what shows it. Each field bears the statement's name. */
final class StatementAnswer {
    static final String MET = "met";
    static final String NOT_MET = "notMet";
    static final String NOT_RELEVANT = "notRelevant";

    private static final int LONGEST = 1000;
    private static final List<Field> FIELDS = List.of(
            Field.mandatory("text", new FieldType.Paragraph(LONGEST)),
            Field.mandatory("dated", new FieldType.Day()),
            Field.optional("expires", new FieldType.Day()));

    private final Statement statement;
    private final Map<String, List<String>> typed;

    StatementAnswer(Statement statement, Map<String, List<String>> typed) {
        this.statement = statement;
        this.typed = typed;
    }

    /** The first thing wrong in each field, by the field's name. */
    Map<String, Problem> problems() {
        var found = new LinkedHashMap<String, Problem>();
        FormData data = data();
        if (chosen().equals(NOT_RELEVANT) && data.text("reason").isEmpty())
            found.put(name("reason"), Problem.of("maturity.problem.reason"));
        if (data.text("reason").length() > LONGEST) found.put(name("reason"), Problem.of("maturity.problem.long"));
        if (!chosen().equals(MET)) return found;
        boolean any = List.of("text", "dated", "expires").stream()
                .anyMatch(each -> data.filled(each).isPresent());
        if (!any) return found;
        FormCheck.all(FIELDS, data).forEach((field, wrong) -> found.put(name(field), wrong));
        if (found.isEmpty()
                && data.day("expires")
                        .filter(last -> last.isBefore(dated(data)))
                        .isPresent()) found.put(name("expires"), Problem.of("maturity.problem.expires"));
        return found;
    }

    /**
     * The answer; empty when none was chosen.
     *
     * @param before what stood; its evidence stays unless it was ticked to be removed
     */
    Optional<Answer> answer(Optional<Answer> before) {
        return switch (chosen()) {
            case MET -> Optional.of(new Answer.Met(evidence(before)));
            case NOT_MET -> Optional.of(new Answer.NotMet());
            case NOT_RELEVANT -> Optional.of(new Answer.NotRelevant(data().text("reason")));
            default -> Optional.empty();
        };
    }

    private List<Evidence> evidence(Optional<Answer> before) {
        Set<String> removed = Set.copyOf(typed.getOrDefault(name("remove"), List.of()));
        List<Evidence> all = new ArrayList<>();
        if (before.orElse(null) instanceof Answer.Met(List<Evidence> kept))
            kept.stream().filter(each -> !removed.contains(each.id())).forEach(all::add);
        FormData data = data();
        data.filled("text")
                .ifPresent(text ->
                        all.add(new Evidence(UUID.randomUUID().toString(), text, dated(data), data.day("expires"))));
        return all;
    }

    private static LocalDate dated(FormData data) {
        return data.day("dated").orElseThrow();
    }

    private String chosen() {
        List<String> given = typed.getOrDefault(name("answer"), List.of());
        String first = given.isEmpty() ? "" : given.getFirst();
        return first.equals(NOT_RELEVANT) && !statement.mayBeIrrelevant() ? "" : first;
    }

    private FormData data() {
        var values = new LinkedHashMap<String, List<String>>();
        for (String field : List.of("reason", "text", "dated", "expires"))
            values.put(field, typed.getOrDefault(name(field), List.of()));
        return new FormData(values);
    }

    private String name(String field) {
        return field + "-" + statement.id();
    }
}
