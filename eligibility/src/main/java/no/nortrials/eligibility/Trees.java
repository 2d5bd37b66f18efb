package no.nortrials.eligibility;

import java.util.List;
import java.util.function.Consumer;

/** Walks through criteria, from the outside to the inside and in the order of the document. */
public final class Trees {
    private Trees() {}

    /** Calls the visitor for the criterion and everything inside it. */
    public static void walk(Criterion criterion, Consumer<Criterion> visitor) {
        visitor.accept(criterion);
        for (Criterion part : parts(criterion)) walk(part, visitor);
    }

    /** What stands directly inside a criterion. */
    public static List<Criterion> parts(Criterion criterion) {
        return switch (criterion) {
            case Group group -> group.members();
            case Anchored anchored -> List.of(anchored.holds());
            case EventCriterion leaf -> List.of();
            case Age leaf -> List.of();
            case SexCriterion leaf -> List.of();
            case Residence leaf -> List.of();
            case VitalStatus leaf -> List.of();
            case InTrial leaf -> List.of();
            case FreeText leaf -> List.of();
        };
    }
}
