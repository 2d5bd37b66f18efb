package no.nortrials.eligibility.exchange.circe;

import java.util.ArrayList;
import java.util.List;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.place.Place;

/**
 * A named condition on the index event: the additional criteria or an inclusion rule.
 *
 * @param group its conditions; not empty
 */
record Rule(String name, String description, Place group, Work work) {
    /** The rules in their order, the additional criteria first. One that asks for nothing is left out. */
    static List<Rule> all(Place root, Work work) {
        List<Rule> rules = new ArrayList<>(additional(root, work));
        for (Rule rule : Given.list(root, "InclusionRules", each -> read(each, work))) {
            if (rule.asks()) rules.add(rule);
            else work.drop(rule.group(), "the rule `" + rule.name() + "` asks for nothing");
        }
        return rules;
    }

    /** The additional criteria, if they ask for anything. */
    static List<Rule> additional(Place root, Work work) {
        return Given.in(root, "AdditionalCriteria")
                .map(group -> new Rule("Additional criteria", "", group, work))
                .filter(Rule::asks)
                .stream()
                .toList();
    }

    private static Rule read(Place rule, Work work) {
        rule.only("name", "description", "expression");
        return new Rule(text(rule, "name"), text(rule, "description"), rule.required("expression"), work);
    }

    private static String text(Place rule, String property) {
        return Given.in(rule, property).map(Place::text).orElse("");
    }

    private boolean asks() {
        return !new Groups(work).isEmpty(group);
    }

    /** The condition counted from an event. */
    Criterion at(String event) {
        Note note = work.note();
        return new Groups(work).read(group, event, new Note(note.id(), name, note.role(), description));
    }
}
