package no.nortrials.eligibility.exchange.fhir;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.Group;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.Quantifier;
import no.nortrials.eligibility.Role;
import no.nortrials.eligibility.exchange.Ids;
import no.nortrials.eligibility.exchange.Import;
import no.nortrials.eligibility.place.Place;
import no.nortrials.eligibility.place.Problem;

/** Reads groups by their characteristics. */
final class GroupReader {
    private final Groups groups;
    private final Ids ids = new Ids();
    private final List<Problem> dropped = new ArrayList<>();
    private final Set<String> open = new HashSet<>();

    GroupReader(Groups groups) {
        this.groups = groups;
    }

    Import read(Place group) {
        Quantifier rule = opened(group);
        List<Criterion> criteria = switch (rule) {
            case Quantifier.All _ -> group.list("characteristic", each -> read(each, true));
            case Quantifier.Any _ -> List.of(group(group, rule, Role.INCLUSION));
            case Quantifier.AtLeast _ -> List.of(group(group, rule, Role.INCLUSION));
            case Quantifier.AtMost _ -> List.of(group(group, rule, Role.INCLUSION));
        };
        return new Import.Imported(new EligibilityCriteria(title(group), criteria), dropped);
    }

    /** A group inside another one. */
    Criterion inner(Place group) {
        Quantifier rule = opened(group);
        Criterion read = group(group, rule, Role.PART);
        open.remove(group.where());
        return read;
    }

    private Quantifier opened(Place group) {
        if (!open.add(group.where())) throw group.malformed("a group that does not stand inside itself");
        if (group.truth("actual", false)
                || group.text("membership", "definitional").equals("enumerated"))
            throw group.malformed("a group that defines who belongs to it, not one that lists them");
        refuseModifiers(group);
        if (!group.list("member", each -> each).isEmpty())
            throw group.required("member").malformed("no members");
        return rule(group);
    }

    /** What changes the meaning in a way that nobody here knows must not be passed over. */
    static void refuseModifiers(Place place) {
        place.optional("modifierExtension").ifPresent(modifier -> {
            throw modifier.malformed("no modifying extension");
        });
    }

    private static Quantifier rule(Place group) {
        return switch (group.text("combinationMethod", "all-of")) {
            case "all-of" -> new Quantifier.All();
            case "any-of" -> new Quantifier.Any();
            case "at-least" -> group.guarded(here -> new Quantifier.AtLeast(threshold(here)));
            case "at-most" -> group.guarded(here -> new Quantifier.AtMost(threshold(here)));
            default ->
                throw group.required("combinationMethod").malformed("one of [all-of, any-of, at-least, at-most]");
        };
    }

    private static int threshold(Place group) {
        return group.required("combinationThreshold").whole();
    }

    private Group group(Place group, Quantifier rule, Role role) {
        Note note = ids.next(role, role == Role.PART ? title(group) : "");
        return group.guarded(here ->
                new Group(note, false, rule, here.list("characteristic", each -> read(each, false))));
    }

    private Criterion read(Place characteristic, boolean top) {
        boolean exclude = characteristic.truth("exclude", false);
        Role role = !top ? Role.PART : exclude ? Role.EXCLUSION : Role.INCLUSION;
        Note given = ids.next(role, "");
        Note note = new Note(given.id(), "", role, characteristic.text("description", ""));
        Criterion read = new CharacteristicReader(characteristic, note, this).read();
        return exclude && !top ? read.not() : read;
    }

    private static String title(Place group) {
        return group.text("title", group.text("name", ""));
    }

    Groups groups() {
        return groups;
    }

    Note note() {
        return ids.next(Role.PART, "");
    }

    void drop(Place place, String why) {
        dropped.add(new Problem(place.where(), why));
    }
}
