package no.nortrials.eligibility.sql;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.Anchored;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.EventQuery;
import no.nortrials.eligibility.FreeText;
import no.nortrials.eligibility.Group;
import no.nortrials.eligibility.InTrial;
import no.nortrials.eligibility.Moment;
import no.nortrials.eligibility.Residence;
import no.nortrials.eligibility.SexCriterion;
import no.nortrials.eligibility.Trees;
import no.nortrials.eligibility.VitalStatus;
import no.nortrials.eligibility.Window;

/** The names of events that are spoken of but named further out. No name is given twice, one inside the other. */
final class FreeNames {
    private FreeNames() {}

    static Set<String> of(Criterion criterion) {
        Set<String> spoken = new HashSet<>();
        Set<String> given = new HashSet<>();
        Trees.walk(criterion, node -> {
            moments(node).forEach(moment -> add(moment, spoken));
            if (node instanceof Anchored anchored) given.add(anchored.name());
        });
        spoken.removeAll(given);
        return spoken;
    }

    private static void add(Moment moment, Set<String> names) {
        switch (moment) {
            case Moment.OfEvent(String name) -> names.add(name);
            case Moment.OnDate _, Moment.ReferenceDate _ -> {}
        }
    }

    private static Stream<Moment> moments(Criterion node) {
        return switch (node) {
            case EventCriterion event -> moments(event.events());
            case Anchored anchored -> moments(anchored.event());
            case Age age -> Stream.of(age.at());
            case VitalStatus vital -> Stream.of(vital.at());
            case Group _, SexCriterion _, Residence _, InTrial _, FreeText _ -> Stream.of();
        };
    }

    private static Stream<Moment> moments(EventQuery query) {
        return Stream.of(query.within(), query.on()).flatMap(List::stream).map(Window::around);
    }
}
