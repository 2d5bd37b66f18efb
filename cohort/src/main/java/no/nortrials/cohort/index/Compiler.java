package no.nortrials.cohort.index;

import java.util.ArrayList;
import java.util.List;
import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.Anchored;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.FreeText;
import no.nortrials.eligibility.Group;
import no.nortrials.eligibility.InTrial;
import no.nortrials.eligibility.Quantifier;
import no.nortrials.eligibility.Residence;
import no.nortrials.eligibility.SexCriterion;
import no.nortrials.eligibility.VitalStatus;

/** Turns criteria into conditions on the sets of an index. */
final class Compiler {
    private final PersonShape persons;
    private final EventQueries queries;
    private final Moments moments;

    Compiler(PersonShape persons, EventQueries queries, Moments moments) {
        this.persons = persons;
        this.queries = queries;
        this.moments = moments;
    }

    /** A condition on persons; the criterion speaks of no event around it. */
    Node node(Criterion criterion) {
        Node plain = plainly(criterion);
        return criterion.negated() ? new GroupNodes.Not(plain) : plain;
    }

    private Node plainly(Criterion criterion) {
        return switch (criterion) {
            case Group group -> group(group.rule(), nodes(group.members()));
            case Anchored anchored -> anchored(anchored);
            case EventCriterion event ->
                EventShape.of(queries.events(event.events(), moments), Often.of(event.times()));
            case Age age -> persons.born(age, moments.fixed(age.at()));
            case SexCriterion sex -> persons.sex(sex.oneOf());
            case Residence residence -> persons.residence(residence.areas());
            case VitalStatus alive ->
                new PersonNodes.Alive(moments.fixed(alive.at()).toEpochDay());
            case InTrial trial -> new PersonNodes.InTrial();
            case FreeText text ->
                throw new IllegalStateException("`" + text.note().id() + "` cannot be computed");
        };
    }

    private Node anchored(Anchored anchored) {
        var nobodyAround = new Moments(moments.reference(), List.of());
        RowNodes.Anchor anchor = new RowCompiler(this, queries, nobodyAround).anchor(anchored);
        return JoinNode.of(anchor).orElseGet(() -> new AnchorNode(anchor));
    }

    private List<Node> nodes(List<Criterion> members) {
        List<Node> nodes = new ArrayList<>();
        for (Criterion member : members) nodes.add(node(member));
        return List.copyOf(nodes);
    }

    private static Node group(Quantifier rule, List<Node> members) {
        return switch (rule) {
            case Quantifier.All all -> new GroupNodes.All(members);
            case Quantifier.Any any -> new GroupNodes.Any(members);
            case Quantifier.AtLeast(int count) -> new GroupNodes.AtLeast(count, members);
            case Quantifier.AtMost(int count) -> new GroupNodes.Not(new GroupNodes.AtLeast(count + 1, members));
        };
    }
}
