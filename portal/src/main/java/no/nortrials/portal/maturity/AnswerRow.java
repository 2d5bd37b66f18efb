package no.nortrials.portal.maturity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nortrials.maturity.assessment.Answer;
import no.nortrials.maturity.assessment.Evidence;
import no.nortrials.maturity.framework.Statement;
import no.nortrials.portal.form.Problem;

/**
 * A statement on the page where it is answered.
 *
 * @param chosen what is chosen, or nothing
 * @param evidence what was given before
 * @param typed what was typed in the other fields, by field
 * @param problems what is wrong, by field
 */
record AnswerRow(
        Statement statement,
        String chosen,
        List<Evidence> evidence,
        Map<String, String> typed,
        Map<String, Problem> problems) {
    private static final List<String> FIELDS = List.of("reason", "text", "dated", "expires");

    AnswerRow {
        evidence = List.copyOf(evidence);
    }

    /** What stands, with what was typed over it. */
    static AnswerRow of(
            Statement statement, Standing standing, Map<String, List<String>> typed, Map<String, Problem> problems) {
        Optional<Answer> answer = standing.answer(statement.id());
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, Problem> wrong = new LinkedHashMap<>();
        for (String field : FIELDS) {
            String name = field + "-" + statement.id();
            fields.put(field, first(typed, name));
            Optional.ofNullable(problems.get(name)).ifPresent(problem -> wrong.put(field, problem));
        }
        if (typed.isEmpty() && answer.orElse(null) instanceof Answer.NotRelevant(String reason))
            fields.put("reason", reason);
        String again = first(typed, "answer-" + statement.id());
        return new AnswerRow(
                statement,
                again.isEmpty() ? answer.map(AnswerRow::code).orElse("") : again,
                answer.orElse(null) instanceof Answer.Met(List<Evidence> all) ? all : List.of(),
                fields,
                wrong);
    }

    private static String code(Answer answer) {
        return switch (answer) {
            case Answer.Met _ -> StatementAnswer.MET;
            case Answer.NotMet _ -> StatementAnswer.NOT_MET;
            case Answer.NotRelevant _ -> StatementAnswer.NOT_RELEVANT;
        };
    }

    private static String first(Map<String, List<String>> typed, String name) {
        List<String> given = typed.getOrDefault(name, List.of());
        return given.isEmpty() ? "" : given.getFirst();
    }
}
