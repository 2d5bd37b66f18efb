package no.nortrials.portal.criteria;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.Group;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.Quantifier;
import no.nortrials.eligibility.Role;

/** The steps by which criteria are composed. Each gives new criteria; the ids of what stays, stay. */
final class Editing {
    private Editing() {}

    static EligibilityCriteria add(EligibilityCriteria criteria, Target target, Criterion made) {
        return switch (target) {
            case Target.Listed(Role role) -> {
                List<Criterion> all = new ArrayList<>(criteria.criteria());
                all.add(as(made, role));
                yield new EligibilityCriteria(criteria.title(), all);
            }
            case Target.Inside(String id) -> {
                if (!(Finding.required(criteria, id) instanceof Group group)) throw Finding.unknown(id);
                List<Criterion> members = new ArrayList<>(group.members());
                members.add(as(made, Role.PART));
                yield replace(criteria, id, new Group(group.note(), group.negated(), group.rule(), members));
            }
            case Target.Instead(String id) -> replace(criteria, id, made);
        };
    }

    /** Another criterion in the place of one; it takes over the role. */
    static EligibilityCriteria replace(EligibilityCriteria criteria, String id, Criterion made) {
        Role role = Finding.required(criteria, id).note().role();
        return among(criteria, id, list -> {
            List<Criterion> all = new ArrayList<>(list);
            all.set(Finding.at(list, id), as(made, role));
            return all;
        });
    }

    static EligibilityCriteria remove(EligibilityCriteria criteria, String id) {
        return among(
                criteria,
                id,
                list -> list.stream()
                        .filter(each -> !each.note().id().equals(id))
                        .toList());
    }

    /** Changes places with the one before or after it in its list or group; at the end it stays. */
    static EligibilityCriteria move(EligibilityCriteria criteria, String id, boolean up) {
        return among(criteria, id, list -> {
            int here = Finding.at(list, id);
            int there = here + (up ? -1 : 1);
            Role role = list.get(here).note().role();
            while (there >= 0 && there < list.size() && list.get(there).note().role() != role) there += up ? -1 : 1;
            List<Criterion> all = new ArrayList<>(list);
            if (there >= 0 && there < list.size()) Collections.swap(all, here, there);
            return all;
        });
    }

    static EligibilityCriteria moveTo(EligibilityCriteria criteria, String id, Target target) {
        Criterion moved = Finding.required(criteria, id);
        return add(remove(criteria, id), target, moved);
    }

    static EligibilityCriteria duplicate(EligibilityCriteria criteria, String id) {
        return among(criteria, id, list -> {
            int here = Finding.at(list, id);
            List<Criterion> all = new ArrayList<>(list);
            all.add(here + 1, Copies.of(list.get(here)));
            return all;
        });
    }

    static EligibilityCriteria turn(EligibilityCriteria criteria, String id) {
        return replace(criteria, id, Finding.required(criteria, id).not());
    }

    /** Puts criteria that stand in one list or group into a new group, at the place of the first. */
    static EligibilityCriteria group(EligibilityCriteria criteria, List<String> ids, Quantifier rule, String newId) {
        return among(criteria, ids.getFirst(), list -> {
            List<Criterion> members =
                    list.stream().filter(each -> ids.contains(each.note().id())).toList();
            Role role = members.getFirst().note().role();
            if (members.size() != ids.size()
                    || members.stream().anyMatch(each -> each.note().role() != role))
                throw Finding.unknown(ids.toString());
            List<Criterion> parts =
                    members.stream().map(each -> as(each, Role.PART)).toList();
            List<Criterion> all = new ArrayList<>(list);
            all.set(
                    Finding.at(list, members.getFirst().note().id()),
                    new Group(new Note(newId, "", role, ""), false, Rules.fitting(rule, parts.size()), parts));
            all.removeAll(members);
            return all;
        });
    }

    /** Puts the members of a group in its place. */
    static EligibilityCriteria ungroup(EligibilityCriteria criteria, String id) {
        if (!(Finding.required(criteria, id) instanceof Group group)) throw Finding.unknown(id);
        return among(criteria, id, list -> {
            List<Criterion> all = new ArrayList<>(list);
            int here = Finding.at(list, id);
            all.remove(here);
            all.addAll(
                    here,
                    group.members().stream()
                            .map(each -> as(each, group.note().role()))
                            .toList());
            return all;
        });
    }

    private static Criterion as(Criterion criterion, Role role) {
        return criterion.with(criterion.note().as(role));
    }

    /** Edits the list in which a criterion stands. A group that lost its last member goes with it. */
    private static EligibilityCriteria among(
            EligibilityCriteria criteria, String id, UnaryOperator<List<Criterion>> edit) {
        Finding.required(criteria, id);
        return new EligibilityCriteria(criteria.title(), among(criteria.criteria(), id, edit));
    }

    private static List<Criterion> among(List<Criterion> list, String id, UnaryOperator<List<Criterion>> edit) {
        if (list.stream().anyMatch(each -> each.note().id().equals(id))) return edit.apply(list);
        List<Criterion> all = new ArrayList<>();
        for (Criterion each : list)
            if (each instanceof Group group)
                rebuilt(group, among(group.members(), id, edit)).ifPresent(all::add);
            else all.add(each);
        return all;
    }

    private static Optional<Criterion> rebuilt(Group group, List<Criterion> members) {
        if (members.isEmpty()) return Optional.empty();
        return Optional.of(
                new Group(group.note(), group.negated(), Rules.fitting(group.rule(), members.size()), members));
    }
}
