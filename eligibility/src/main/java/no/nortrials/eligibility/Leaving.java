package no.nortrials.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What is left of a criterion when the unknown is taken to have the value that keeps more persons. */
sealed interface Leaving {
    /** Everybody meets it. */
    record Always() implements Leaving {}

    /** Nobody meets it. */
    record Never() implements Leaving {}

    /** Who meets this. */
    record Left(Criterion criterion) implements Leaving {}

    /**
     * What is left of a criterion.
     *
     * @param wanted whether more persons are kept when the criterion holds for more
     */
    static Leaving out(Criterion criterion, boolean wanted, Predicate<Criterion> unknown) {
        boolean inside = wanted != criterion.negated();
        return switch (criterion) {
            case FreeText text -> extreme(wanted);
            case Group group -> group(group, inside, unknown);
            case Anchored anchored -> unknown.test(anchored) ? extreme(wanted) : anchored(anchored, inside, unknown);
            case EventCriterion leaf -> leaf(leaf, wanted, unknown);
            case Age leaf -> leaf(leaf, wanted, unknown);
            case SexCriterion leaf -> leaf(leaf, wanted, unknown);
            case Residence leaf -> leaf(leaf, wanted, unknown);
            case VitalStatus leaf -> leaf(leaf, wanted, unknown);
            case InTrial leaf -> leaf(leaf, wanted, unknown);
        };
    }

    private static Leaving leaf(Criterion leaf, boolean wanted, Predicate<Criterion> unknown) {
        return unknown.test(leaf) ? extreme(wanted) : new Left(leaf);
    }

    private static Leaving extreme(boolean wanted) {
        return wanted ? new Always() : new Never();
    }

    private static Leaving turned(Leaving leaving, boolean negated) {
        return switch (leaving) {
            case Always always -> negated ? new Never() : always;
            case Never never -> negated ? new Always() : never;
            case Left left -> left;
        };
    }

    private static Leaving anchored(Anchored anchored, boolean wanted, Predicate<Criterion> unknown) {
        return switch (out(anchored.holds(), wanted, unknown)) {
            case Never never -> turned(never, anchored.negated());
            case Always always ->
                new Left(new EventCriterion(anchored.note(), anchored.negated(), anchored.event(), Times.ONCE));
            case Left(Criterion rest) ->
                new Left(new Anchored(anchored.note(), anchored.negated(), anchored.name(), anchored.event(), rest));
        };
    }

    private static Leaving group(Group group, boolean wanted, Predicate<Criterion> unknown) {
        // "at most" turns its members round: more of them holding keeps fewer persons
        boolean members = wanted != (group.rule() instanceof Quantifier.AtMost);
        List<Criterion> rest = new ArrayList<>();
        int holding = 0;
        for (Criterion member : group.members())
            switch (out(member, members, unknown)) {
                case Always always -> holding++;
                case Never never -> {}
                case Left(Criterion left) -> rest.add(left);
            }
        return turned(rebuilt(group, rest, holding), group.negated());
    }

    private static Leaving rebuilt(Group group, List<Criterion> rest, int holding) {
        int all = group.members().size();
        return switch (group.rule()) {
            case Quantifier.All rule -> atLeast(group, rest, all - holding, new Quantifier.All());
            case Quantifier.Any rule -> atLeast(group, rest, 1 - holding, new Quantifier.Any());
            case Quantifier.AtLeast(int count) -> atLeast(group, rest, count - holding, new Quantifier.AtLeast(1));
            case Quantifier.AtMost(int count) -> atMost(group, rest, count - holding);
        };
    }

    private static Leaving atLeast(Group group, List<Criterion> rest, int needed, Quantifier kind) {
        if (needed <= 0) return new Always();
        if (needed > rest.size()) return new Never();
        Quantifier rule = kind instanceof Quantifier.AtLeast ? new Quantifier.AtLeast(needed) : kind;
        return new Left(new Group(group.note(), group.negated(), rule, rest));
    }

    private static Leaving atMost(Group group, List<Criterion> rest, int allowed) {
        if (allowed < 0) return new Never();
        if (allowed >= rest.size()) return new Always();
        return new Left(new Group(group.note(), group.negated(), new Quantifier.AtMost(allowed), rest));
    }
}
