package no.nortrials.eligibility.exchange.circe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.Group;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.Quantifier;
import no.nortrials.eligibility.Role;
import no.nortrials.eligibility.place.Place;

/** Reads groups of conditions that are counted from an event. */
record Groups(Work work) {
    /** Whether nothing is asked: circe takes such a group for met. */
    boolean isEmpty(Place group) {
        return Given.in(group, "CriteriaList").isEmpty()
                && Given.in(group, "DemographicCriteriaList").isEmpty()
                && Given.list(group, "Groups", this::isEmpty).stream().allMatch(empty -> empty);
    }

    /** @param note of the group, or of its member when it has one and no more */
    Criterion read(Place group, String event, Note note) {
        group.only("Type", "Count", "CriteriaList", "DemographicCriteriaList", "Groups");
        List<Criterion> members = new ArrayList<>();
        Given.list(group, "CriteriaList", each -> members.add(new Correlated(each, work).read(event)));
        Given.list(group, "DemographicCriteriaList", each -> members.add(People.read(each, event, work)));
        Given.list(group, "Groups", each -> {
            if (!isEmpty(each)) members.add(read(each, event, work.note()));
            return each;
        });
        Quantifier rule = rule(group);
        return counts(rule) ? group.guarded(_ -> new Group(note, false, rule, members)) : joined(members, rule, note);
    }

    private static Quantifier rule(Place group) {
        Place type = group.required("Type");
        return switch (type.text()) {
            case "ALL" -> new Quantifier.All();
            case "ANY" -> new Quantifier.Any();
            case "AT_LEAST" ->
                group.guarded(
                        here -> new Quantifier.AtLeast(here.required("Count").whole()));
            case "AT_MOST" ->
                group.guarded(
                        here -> new Quantifier.AtMost(here.required("Count").whole()));
            default -> throw type.malformed("one of [ALL, ANY, AT_LEAST, AT_MOST]");
        };
    }

    private static boolean counts(Quantifier rule) {
        return switch (rule) {
            case Quantifier.All _ -> false;
            case Quantifier.Any _ -> false;
            case Quantifier.AtLeast _ -> true;
            case Quantifier.AtMost _ -> true;
        };
    }

    /** Everything at once. */
    static Criterion all(List<Criterion> members, Note note) {
        return joined(members, new Quantifier.All(), note);
    }

    /** One of several. */
    static Criterion any(List<Criterion> members, Note note) {
        return joined(members, new Quantifier.Any(), note);
    }

    private static Criterion joined(List<Criterion> members, Quantifier rule, Note note) {
        return members.size() == 1 ? alone(members.getFirst(), note) : new Group(note, false, rule, members);
    }

    /** The only member of a group takes its place, but keeps a name that the group does not have. */
    private static Criterion alone(Criterion member, Note note) {
        return note.label().isEmpty() && note.role() == Role.PART ? member : member.with(note);
    }

    /** Nothing is asked, or everything at once. */
    static Optional<Criterion> allOf(List<Criterion> members, Work work) {
        return members.isEmpty() ? Optional.empty() : Optional.of(all(members, work.note()));
    }
}
