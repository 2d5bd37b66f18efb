package no.nortrials.portal.outcome;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType;
import no.nortrials.portal.form.FormCheck;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Option;
import no.nortrials.portal.form.Problem;

/** The questions about an outcome, and how what was typed becomes news. */
final class OutcomeForm {
    static final String NAME = "outcome";
    static final Field KIND =
            Field.mandatory("kind", new FieldType.Choice(Option.of("outcome.kind", OutcomeKind.class)));
    static final Field OCCURRED_ON = Field.mandatory("occurredOn", new FieldType.Day());
    static final Field REASON =
            Field.optional("reason", new FieldType.Choice(Option.of("outcome.reason", NotChosenReason.class)));
    static final Field NOTE = Field.optional("note", new FieldType.Paragraph(2000));

    private OutcomeForm() {}

    /** Who the writer may name as the source; the question is left out when there is one answer. */
    static Field source(List<OutcomeSource> allowed) {
        String[] codes = allowed.stream().map(Enum::name).toArray(String[]::new);
        return Field.mandatory("source", new FieldType.Choice(Option.of("outcome.source", codes)));
    }

    static List<Field> fields(List<OutcomeSource> allowed) {
        return allowed.size() > 1
                ? List.of(KIND, OCCURRED_ON, source(allowed), REASON, NOTE)
                : List.of(KIND, OCCURRED_ON, REASON, NOTE);
    }

    /** What was read: news, or what is wrong with it. */
    sealed interface Read {
        record News(NewOutcome news) implements Read {}

        record Wrong(FormData typed, Map<String, Problem> problems) implements Read {}
    }

    static Read read(
            UUID request, FormData typed, List<OutcomeSource> allowed, Set<UUID> knownTrusts, LocalDate today) {
        var problems = new LinkedHashMap<>(FormCheck.all(fields(allowed), typed));
        typed.day("occurredOn")
                .filter(day -> day.isAfter(today))
                .ifPresent(day ->
                        problems.put("occurredOn", Problem.of("outcome.problem.future", typed.text("occurredOn"))));
        if (!problems.isEmpty()) return new Read.Wrong(typed, problems);
        return new Read.News(new NewOutcome(
                request,
                OutcomeKind.valueOf(typed.text("kind")),
                typed.day("occurredOn").orElseThrow(),
                allowed.size() > 1 ? OutcomeSource.valueOf(typed.text("source")) : allowed.getFirst(),
                typed.filled("reason").map(NotChosenReason::valueOf).orElse(null),
                typed.text("note"),
                sites(typed, knownTrusts)));
    }

    private static Set<UUID> sites(FormData typed, Set<UUID> known) {
        return typed.several("sites").stream()
                .flatMap(code -> trust(code, known).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<UUID> trust(String code, Set<UUID> known) {
        return known.stream().filter(id -> id.toString().equals(code)).findFirst();
    }
}
