package no.nortrials.portal.criteria;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.nortrials.eligibility.ConceptSet;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.Domain;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.EventQuery;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.Pick;
import no.nortrials.eligibility.Window;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Option;
import no.nortrials.portal.form.Problem;

/** Diagnoses, drugs, analyses, procedures: codes with when, how often, which of them and what value. */
final class EventForm implements CriterionForm {
    private static final int LONGEST = 60_000;
    private final CodeList list;
    private final CodeLines lines;
    private final UnitNames units;

    EventForm(CodeList list, UnitNames units) {
        this.list = list;
        this.lines = new CodeLines(list);
        this.units = units;
    }

    @Override
    public List<Field> fields() {
        var own = Stream.of(
                Field.optional("codes", new FieldType.Paragraph(LONGEST)),
                Field.optional("domain", new FieldType.Choice(Option.of("criteria.domain", Domain.class))));
        var which = Stream.of(Field.optional(
                "pick",
                new FieldType.Choice(
                        Option.of("criteria.pick", "EVERY", "LATEST", "FIRST", "LATEST_EVER", "FIRST_EVER"))));
        var except = Stream.of(Field.optional("except", new FieldType.Paragraph(LONGEST)));
        return Stream.of(
                        own,
                        WhenFields.fields().stream(),
                        which,
                        ValueFields.fields().stream(),
                        OftenFields.fields().stream(),
                        except)
                .flatMap(each -> each)
                .toList();
    }

    @Override
    public Optional<Map.Entry<String, Problem>> problem(FormData typed, Context context) {
        return codes(typed, "codes", context)
                .or(() -> codes(typed, "except", context))
                .or(() -> named(typed))
                .or(() -> WhenFields.problem(typed))
                .or(() -> ValueFields.problem(typed, units))
                .or(() -> OftenFields.problem(typed));
    }

    private Optional<Map.Entry<String, Problem>> codes(FormData typed, String field, Context context) {
        return lines.read(typed.text(field), context.norwegian()).problem().map(problem -> Map.entry(field, problem));
    }

    private static Optional<Map.Entry<String, Problem>> named(FormData typed) {
        return typed.filled("codes").isPresent() || typed.filled("domain").isPresent()
                ? Optional.empty()
                : Optional.of(Map.entry("codes", Problem.of("criteria.problem.nothing")));
    }

    @Override
    public Criterion make(FormData typed, Note note, Context context) {
        var codes = new ConceptSet(
                lines.read(typed.text("codes"), context.norwegian()).codes(),
                lines.read(typed.text("except"), context.norwegian()).codes());
        List<Window> windows = WhenFields.windows(typed);
        Pick pick = pick(typed.text("pick"));
        boolean ofPicked = typed.text("pick").endsWith("_EVER");
        var events = new EventQuery(
                typed.filled("domain").map(Domain::valueOf),
                codes,
                List.of(),
                ofPicked ? List.of() : windows,
                pick,
                ValueFields.value(typed),
                ofPicked ? windows : List.of());
        return new EventCriterion(note, false, events, OftenFields.times(typed));
    }

    private static Pick pick(String chosen) {
        return switch (chosen) {
            case "LATEST", "LATEST_EVER" -> Pick.LATEST;
            case "FIRST", "FIRST_EVER" -> Pick.FIRST;
            default -> Pick.EVERY;
        };
    }

    @Override
    public Map<String, List<String>> fill(Criterion criterion) {
        if (!(criterion instanceof EventCriterion event)) return Map.of();
        EventQuery events = event.events();
        List<Window> windows = events.on().isEmpty() ? events.within() : events.on();
        Map<String, List<String>> answers = new HashMap<>(WhenFields.fill(windows));
        answers.putAll(ValueFields.fill(events.value(), usualUnit(events)));
        answers.putAll(OftenFields.fill(event.times()));
        answers.put("codes", List.of(CodeLines.write(events.concepts().include())));
        answers.put("except", List.of(CodeLines.write(events.concepts().exclude())));
        answers.put("pick", List.of(events.pick().name() + (events.on().isEmpty() ? "" : "_EVER")));
        events.domain().ifPresent(domain -> answers.put("domain", List.of(domain.name())));
        return answers;
    }

    private String usualUnit(EventQuery events) {
        return events.concepts().include().stream()
                .flatMap(code -> list.find(code.system(), code.code()).stream())
                .map(Code::unit)
                .findFirst()
                .orElse("");
    }
}
