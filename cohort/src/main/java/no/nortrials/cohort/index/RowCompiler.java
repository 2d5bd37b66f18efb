package no.nortrials.cohort.index;

import java.util.ArrayList;
import java.util.List;
import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.Anchored;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.Group;
import no.nortrials.eligibility.Moment;
import no.nortrials.eligibility.Quantifier;
import no.nortrials.eligibility.VitalStatus;

/** Turns criteria that stand inside an anchor into conditions on rows. */
final class RowCompiler {
    private final Compiler outside;
    private final EventQueries queries;
    private final Moments moments;

    RowCompiler(Compiler outside, EventQueries queries, Moments moments) {
        this.outside = outside;
        this.queries = queries;
        this.moments = moments;
    }

    RowNodes.Anchor anchor(Anchored anchored) {
        var inside = new RowCompiler(outside, queries, moments.with(anchored.name()));
        Events events = queries.events(anchored.event(), moments);
        return new RowNodes.Anchor(events, moments.events().size(), inside.node(anchored.holds()));
    }

    private RowNode node(Criterion criterion) {
        if (Mentions.of(criterion).isEmpty()) return new RowNodes.OfPerson(outside.node(criterion));
        RowNode plain = plainly(criterion);
        return criterion.negated() ? new RowNodes.Not(plain) : plain;
    }

    /** Only what can speak of the day of an event comes here. */
    private RowNode plainly(Criterion criterion) {
        return switch (criterion) {
            case Group group -> group(group);
            case Anchored anchored -> anchor(anchored);
            case EventCriterion event ->
                new RowNodes.HasEvents(queries.events(event.events(), moments), Often.of(event.times()));
            case Age age -> new RowNodes.OfAge(age, place(age.at()));
            case VitalStatus alive -> new RowNodes.Alive(place(alive.at()));
            default -> throw new IllegalStateException("`" + criterion.note().id() + "` speaks of no event");
        };
    }

    private int place(Moment moment) {
        return switch (moment) {
            case Moment.OfEvent(String name) -> moments.place(name);
            case Moment.ReferenceDate _, Moment.OnDate _ ->
                throw new IllegalStateException("`" + moment + "` is the same for everybody");
        };
    }

    private RowNode group(Group group) {
        List<RowNode> members = new ArrayList<>();
        for (Criterion member : group.members()) members.add(node(member));
        return switch (group.rule()) {
            case Quantifier.All all -> new RowNodes.AtLeast(members.size(), members);
            case Quantifier.Any any -> new RowNodes.AtLeast(1, members);
            case Quantifier.AtLeast(int count) -> new RowNodes.AtLeast(count, members);
            case Quantifier.AtMost(int count) -> new RowNodes.Not(new RowNodes.AtLeast(count + 1, members));
        };
    }
}
