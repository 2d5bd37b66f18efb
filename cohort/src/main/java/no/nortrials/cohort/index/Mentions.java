package no.nortrials.cohort.index;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
import no.nortrials.eligibility.VitalStatus;
import no.nortrials.eligibility.Window;

/** The events around a criterion of whose day it speaks. */
final class Mentions {
    private Mentions() {}

    static Set<String> of(Criterion criterion) {
        return switch (criterion) {
            case Group group -> group(group);
            case Anchored anchored -> anchored(anchored);
            case EventCriterion event -> events(event.events());
            case Age age -> moment(age.at());
            case VitalStatus alive -> moment(alive.at());
            case SexCriterion leaf -> Set.of();
            case Residence leaf -> Set.of();
            case InTrial leaf -> Set.of();
            case FreeText leaf -> Set.of();
        };
    }

    private static Set<String> group(Group group) {
        Set<String> names = new HashSet<>();
        group.members().forEach(member -> names.addAll(of(member)));
        return names;
    }

    private static Set<String> anchored(Anchored anchored) {
        Set<String> names = new HashSet<>(of(anchored.holds()));
        names.remove(anchored.name());
        names.addAll(events(anchored.event()));
        return names;
    }

    private static Set<String> events(EventQuery query) {
        Set<String> names = new HashSet<>();
        for (List<Window> windows : List.of(query.within(), query.on()))
            for (Window window : windows) names.addAll(moment(window.around()));
        return names;
    }

    private static Set<String> moment(Moment moment) {
        return moment instanceof Moment.OfEvent(String name) ? Set.of(name) : Set.of();
    }
}
