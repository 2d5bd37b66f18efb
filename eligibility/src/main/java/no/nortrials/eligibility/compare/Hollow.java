package no.nortrials.eligibility.compare;

import java.util.List;
import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.Anchored;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.FreeText;
import no.nortrials.eligibility.Group;
import no.nortrials.eligibility.InTrial;
import no.nortrials.eligibility.Residence;
import no.nortrials.eligibility.SexCriterion;
import no.nortrials.eligibility.VitalStatus;

/** What a criterion says itself, without what stands inside it. Equal when nothing but the inside differs. */
final class Hollow {
    private Hollow() {}

    static List<Object> of(Criterion criterion) {
        return switch (criterion) {
            case Group group -> List.of("group", group.note(), group.negated(), group.rule());
            case Anchored anchored ->
                List.of("anchored", anchored.note(), anchored.negated(), anchored.name(), anchored.event());
            case EventCriterion leaf -> List.of(leaf);
            case Age leaf -> List.of(leaf);
            case SexCriterion leaf -> List.of(leaf);
            case Residence leaf -> List.of(leaf);
            case VitalStatus leaf -> List.of(leaf);
            case InTrial leaf -> List.of(leaf);
            case FreeText leaf -> List.of(leaf);
        };
    }
}
