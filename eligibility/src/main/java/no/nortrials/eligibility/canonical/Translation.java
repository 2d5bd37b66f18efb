package no.nortrials.eligibility.canonical;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.Anchored;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.FreeText;
import no.nortrials.eligibility.Group;
import no.nortrials.eligibility.InTrial;
import no.nortrials.eligibility.Quantifier;
import no.nortrials.eligibility.Residence;
import no.nortrials.eligibility.Sex;
import no.nortrials.eligibility.SexCriterion;
import no.nortrials.eligibility.VitalStatus;

/** Turns criteria into logic. Named events are numbered by how deep their anchor stands, so that names make no difference. */
final class Translation {
    private final Map<String, Integer> depths;

    private Translation(Map<String, Integer> depths) {
        this.depths = depths;
    }

    static Logic of(Criterion criterion) {
        return new Translation(Map.of()).logic(criterion);
    }

    private Logic logic(Criterion criterion) {
        Logic plain = plain(criterion);
        return criterion.negated() ? new Logic.Not(plain) : plain;
    }

    private Logic plain(Criterion criterion) {
        var atoms = new Atoms(depths);
        return switch (criterion) {
            case Group group -> group(group);
            case Anchored anchored -> anchored(anchored, atoms);
            case EventCriterion event -> atoms.event(event);
            case Age age -> atoms.age(age);
            case SexCriterion sex -> sex(sex);
            case Residence residence -> residence(residence);
            case VitalStatus alive -> new Logic.Atom("alive " + atoms.moment(alive.at()));
            case InTrial _ -> new Logic.Atom("in a trial");
            case FreeText text ->
                throw new IllegalStateException("`" + text.note().id() + "` cannot be computed");
        };
    }

    private Logic group(Group group) {
        List<Logic> members = group.members().stream().map(this::logic).toList();
        return switch (group.rule()) {
            case Quantifier.All _ -> new Logic.And(members);
            case Quantifier.Any _ -> new Logic.Or(members);
            case Quantifier.AtLeast(int count) -> new Logic.AtLeast(count, members);
            case Quantifier.AtMost(int count) -> new Logic.Not(new Logic.AtLeast(count + 1, members));
        };
    }

    private Logic anchored(Anchored anchored, Atoms atoms) {
        Map<String, Integer> inner = new HashMap<>(depths);
        inner.put(anchored.name(), depths.size() + 1);
        String holds = Canonical.text(new Translation(inner).logic(anchored.holds()));
        return new Logic.Atom("from " + atoms.text(anchored.event()) + " holds " + holds);
    }

    /** Two bits name the four sexes, so that "not female" and "male, other or unknown" are the same. */
    private static Logic sex(SexCriterion criterion) {
        return new Logic.Or(criterion.oneOf().stream().map(Translation::sex).toList());
    }

    private static Logic sex(Sex sex) {
        return switch (sex) {
            case FEMALE -> bits(false, false);
            case MALE -> bits(false, true);
            case OTHER -> bits(true, false);
            case UNKNOWN -> bits(true, true);
        };
    }

    private static Logic bits(boolean first, boolean second) {
        return new Logic.And(List.of(bit("sex/1", first), bit("sex/2", second)));
    }

    private static Logic bit(String name, boolean set) {
        Logic atom = new Logic.Atom(name);
        return set ? atom : new Logic.Not(atom);
    }

    private static Logic residence(Residence residence) {
        List<Logic> any = new ArrayList<>();
        for (String area : residence.areas())
            if (residence.areas().stream().noneMatch(wider -> !wider.equals(area) && area.startsWith(wider)))
                any.add(new Logic.Atom("lives in " + Quoted.of(area)));
        return new Logic.Or(any);
    }
}
