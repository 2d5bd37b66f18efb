package no.nortrials.portal.criteria;

import java.util.List;
import java.util.Optional;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.Group;
import no.nortrials.portal.access.NotFound;

/** Finds criteria by their id, in lists and groups; what stands inside an event's condition is part of that. */
final class Finding {
    private Finding() {}

    static Optional<Criterion> find(EligibilityCriteria criteria, String id) {
        return find(criteria.criteria(), id);
    }

    static Criterion required(EligibilityCriteria criteria, String id) {
        return find(criteria, id).orElseThrow(() -> unknown(id));
    }

    private static Optional<Criterion> find(List<Criterion> list, String id) {
        for (Criterion each : list) {
            if (each.note().id().equals(id)) return Optional.of(each);
            if (each instanceof Group group) {
                Optional<Criterion> inside = find(group.members(), id);
                if (inside.isPresent()) return inside;
            }
        }
        return Optional.empty();
    }

    /** The group around a criterion, or the list in which it stands, as a target. */
    static Target around(EligibilityCriteria criteria, String id) {
        return criteria.criteria().stream()
                .filter(each -> each.note().id().equals(id))
                .findFirst()
                .<Target>map(each -> new Target.Listed(each.note().role()))
                .or(() -> criteria.criteria().stream()
                        .flatMap(each -> groupAround(each, id).stream())
                        .findFirst()
                        .map(group -> new Target.Inside(group.note().id())))
                .orElseThrow(() -> unknown(id));
    }

    private static Optional<Group> groupAround(Criterion criterion, String id) {
        if (!(criterion instanceof Group group)) return Optional.empty();
        if (group.members().stream().anyMatch(each -> each.note().id().equals(id))) return Optional.of(group);
        return group.members().stream()
                .flatMap(each -> groupAround(each, id).stream())
                .findFirst();
    }

    static int at(List<Criterion> list, String id) {
        for (int i = 0; i < list.size(); i++) if (list.get(i).note().id().equals(id)) return i;
        throw unknown(id);
    }

    static NotFound unknown(String id) {
        return new NotFound("no criterion `" + id + "`");
    }
}
