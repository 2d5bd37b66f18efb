package no.nortrials.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.Anchored;
import no.nortrials.eligibility.Attribute;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.EventQuery;
import no.nortrials.eligibility.FreeText;
import no.nortrials.eligibility.Group;
import no.nortrials.eligibility.InTrial;
import no.nortrials.eligibility.Pick;
import no.nortrials.eligibility.Quantifier;
import no.nortrials.eligibility.Residence;
import no.nortrials.eligibility.SexCriterion;
import no.nortrials.eligibility.Times;
import no.nortrials.eligibility.VitalStatus;

/** What each criterion means, for one patient at a time. This is the law; every other engine is only faster. */
record Meaning(Terminology terminology, Values values) {
    boolean holds(Criterion criterion, Patient patient, Days days) {
        return criterion.negated() != plainly(criterion, patient, days);
    }

    private boolean plainly(Criterion criterion, Patient patient, Days days) {
        return switch (criterion) {
            case Group group -> holds(group, patient, days);
            case Anchored anchored -> holds(anchored, patient, days);
            case EventCriterion event -> holds(event, patient, days);
            case Age age ->
                patient.born()
                        .map(born -> Ages.holds(age, born, days.of(age.at())))
                        .orElse(false);
            case SexCriterion sex -> sex.oneOf().contains(patient.sex());
            case Residence residence ->
                !patient.residence().isEmpty() && residence.areas().stream().anyMatch(patient.residence()::startsWith);
            case VitalStatus alive ->
                patient.died().map(died -> died.isAfter(days.of(alive.at()))).orElse(true);
            case InTrial trial -> patient.inTrial();
            case FreeText text ->
                throw new IllegalStateException("`" + text.note().id() + "` cannot be computed");
        };
    }

    private boolean holds(Group group, Patient patient, Days days) {
        long holding = group.members().stream()
                .filter(member -> holds(member, patient, days))
                .count();
        return switch (group.rule()) {
            case Quantifier.All all -> holding == group.members().size();
            case Quantifier.Any any -> holding >= 1;
            case Quantifier.AtLeast(int count) -> holding >= count;
            case Quantifier.AtMost(int count) -> holding <= count;
        };
    }

    private boolean holds(Anchored anchored, Patient patient, Days days) {
        Set<LocalDate> tried = events(anchored.event(), patient, days).stream()
                .map(PatientEvent::day)
                .collect(Collectors.toCollection(TreeSet::new));
        return tried.stream().anyMatch(day -> holds(anchored.holds(), patient, days.with(anchored.name(), day)));
    }

    private boolean holds(EventCriterion criterion, Patient patient, Days days) {
        List<PatientEvent> events = events(criterion.events(), patient, days);
        Times times = criterion.times();
        long count = switch (times.counting()) {
            case EVENTS -> events.size();
            case DAYS -> events.stream().map(PatientEvent::day).distinct().count();
        };
        return count >= times.min()
                && (times.max().isEmpty() || count <= times.max().getAsInt());
    }

    /** The events that a query means. */
    List<PatientEvent> events(EventQuery query, Patient patient, Days days) {
        List<PatientEvent> lookedAt = patient.events().stream()
                .filter(event -> named(query, event) && days.inside(query.within(), event.day()))
                .toList();
        return picked(query.pick(), lookedAt).stream()
                .filter(event -> query.value()
                        .map(filter -> values.match(filter, event.value()))
                        .orElse(true))
                .filter(event -> days.inside(query.on(), event.day()))
                .toList();
    }

    private static List<PatientEvent> picked(Pick pick, List<PatientEvent> events) {
        var days = new TreeSet<>(events.stream().map(PatientEvent::day).toList());
        if (days.isEmpty()) return events;
        return switch (pick) {
            case EVERY -> events;
            case FIRST ->
                events.stream()
                        .filter(event -> event.day().equals(days.first()))
                        .toList();
            case LATEST ->
                events.stream().filter(event -> event.day().equals(days.last())).toList();
        };
    }

    private boolean named(EventQuery query, PatientEvent event) {
        return query.domain().map(domain -> domain == event.domain()).orElse(true)
                && terminology.covers(query.concepts(), event.code())
                && query.attributes().stream().allMatch(attribute -> has(attribute, event));
    }

    private boolean has(Attribute attribute, PatientEvent event) {
        if (attribute.name().equals(Attribute.SITE))
            return attribute.oneOf().stream().anyMatch(each -> each.code().equals(event.site()));
        return event.attributes().getOrDefault(attribute.name(), Set.of()).stream()
                .anyMatch(code -> attribute.oneOf().stream().anyMatch(each -> terminology.covers(each, code)));
    }
}
