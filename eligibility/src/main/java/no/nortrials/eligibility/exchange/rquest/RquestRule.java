package no.nortrials.eligibility.exchange.rquest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.AgeBasis;
import no.nortrials.eligibility.Anchored;
import no.nortrials.eligibility.Attribute;
import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.ConceptSet;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.Domain;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.EventQuery;
import no.nortrials.eligibility.FreeText;
import no.nortrials.eligibility.Moment;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.Pick;
import no.nortrials.eligibility.Role;
import no.nortrials.eligibility.Sex;
import no.nortrials.eligibility.SexCriterion;
import no.nortrials.eligibility.Times;
import no.nortrials.eligibility.ValueFilter;
import no.nortrials.eligibility.place.Place;
import no.nortrials.eligibility.place.Problem;

/** Reads one rule. */
final class RquestRule {
    private static final Map<String, Sex> SEXES = Map.of("8507", Sex.MALE, "8532", Sex.FEMALE);

    private static final Map<String, Domain> DOMAINS = Map.of(
            "Condition", Domain.CONDITION,
            "Observation", Domain.OBSERVATION,
            "Drug", Domain.DRUG,
            "Medication", Domain.DRUG,
            "Measurement", Domain.MEASUREMENT,
            "Procedure", Domain.PROCEDURE,
            "Specimen", Domain.SPECIMEN);

    private final Place rule;
    private final Note note;
    private final List<Problem> dropped;

    RquestRule(Place rule, Note note, List<Problem> dropped) {
        this.rule = rule;
        this.note = note;
        this.dropped = dropped;
    }

    Criterion read() {
        rule.only("varname", "varcat", "type", "oper", "value", "time", "secondary_modifier", "unit");
        String name = rule.required("varname").text();
        String kind = rule.required("varcat").text();
        if (name.equals("AGE")) return age();
        if (kind.equals("Location"))
            return words("lives within " + rule.required("value").text() + " (latitude, longitude, metres)");
        String value = rule.required("value").text();
        if (kind.equals("Person") && SEXES.containsKey(value))
            return new SexCriterion(note, false, Set.of(SEXES.getOrDefault(value, Sex.UNKNOWN)));
        return timed(events(name, kind));
    }

    /** The age by calendar year today, as Bunny computes it from the year of birth. */
    private Age age() {
        Ends ends = Ends.of(rule.required("value"));
        return rule.guarded(_ -> new Age(
                note,
                false,
                AgeBasis.CALENDAR_YEARS,
                ends.from().map(Ends::years),
                ends.to().map(Ends::years),
                Moment.REFERENCE));
    }

    private FreeText words(String text) {
        dropped.add(new Problem(rule.where(), "cannot be computed here and is kept in words: `" + text + "`"));
        return new FreeText(note, false, text);
    }

    private EventQuery events(String name, String kind) {
        boolean number = rule.required("type").text().equals("NUM");
        String concept = number
                ? name.substring(name.indexOf('=') + 1)
                : rule.required("value").text();
        List<Attribute> attributes = rule.optional("secondary_modifier").map(this::modifiers).stream()
                .toList();
        return rule.guarded(_ -> new EventQuery(
                domain(kind),
                ConceptSet.of(Concept.exactly(Rquest.OMOP, concept)),
                attributes,
                List.of(),
                Pick.EVERY,
                number ? Optional.of(range()) : Optional.empty(),
                List.of()));
    }

    /** Race and ethnicity are facts of a person, which the loader of OMOP makes observations. */
    private Optional<Domain> domain(String kind) {
        if (kind.equals("Person")) return Optional.of(Domain.OBSERVATION);
        Domain domain = DOMAINS.get(kind);
        if (domain == null)
            throw rule.required("varcat").malformed("one of " + DOMAINS.keySet() + ", Person or Location");
        return Optional.of(domain);
    }

    private Attribute modifiers(Place modifiers) {
        return modifiers.guarded(here -> new Attribute(
                "type",
                here.list(each -> Concept.exactly(
                        Rquest.OMOP, each.node().isString() ? each.text() : String.valueOf(each.whole())))));
    }

    private ValueFilter range() {
        Ends ends = Ends.of(rule.required("value"));
        return new ValueFilter.Range(ends.from().map(Ends::bound), ends.to().map(Ends::bound), Optional.empty());
    }

    private Criterion timed(EventQuery events) {
        Optional<Place> time =
                rule.optional("time").filter(given -> !given.node().isNull());
        if (time.isEmpty()) return new EventCriterion(note, false, events, Times.ONCE);
        TimeRule read = TimeRule.of(time.get());
        return switch (read) {
            case TimeRule.Lately(var window) -> new EventCriterion(note, false, events.within(window), Times.ONCE);
            case TimeRule.AtAge(var min, var max) -> {
                Note inner = new Note(note.id() + ".age", "", Role.PART, "");
                var age = new Age(inner, false, AgeBasis.CALENDAR_YEARS, min, max, new Moment.OfEvent("event"));
                yield new Anchored(note, false, "event", events, age);
            }
        };
    }
}
