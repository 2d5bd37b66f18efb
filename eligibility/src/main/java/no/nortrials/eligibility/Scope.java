package no.nortrials.eligibility;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The rule that the day of an event is spoken of only inside the anchor that names it. */
final class Scope {
    private Scope() {}

    static void check(Criterion criterion) {
        check(criterion, Set.of());
    }

    private static void check(Criterion criterion, Set<String> names) {
        switch (criterion) {
            case Group group -> group.members().forEach(member -> check(member, names));
            case Anchored anchored -> checkAnchored(anchored, names);
            case EventCriterion event -> checkEvents(event.note(), event.events(), names);
            case Age age -> check(age.note(), age.at(), names);
            case VitalStatus vital -> check(vital.note(), vital.at(), names);
            case SexCriterion leaf -> {}
            case Residence leaf -> {}
            case InTrial leaf -> {}
            case FreeText leaf -> {}
        }
    }

    private static void checkAnchored(Anchored anchored, Set<String> names) {
        if (names.contains(anchored.name()))
            throw new IllegalArgumentException(
                    "the event `" + anchored.name() + "` is named twice, one inside the other, in `"
                            + anchored.note().id() + "`");
        checkEvents(anchored.note(), anchored.event(), names);
        Set<String> inner = new TreeSet<>(names);
        inner.add(anchored.name());
        check(anchored.holds(), inner);
    }

    private static void checkEvents(Note note, EventQuery events, Set<String> names) {
        for (List<Window> windows : List.of(events.within(), events.on()))
            for (Window window : windows) check(note, window.around(), names);
    }

    private static void check(Note note, Moment moment, Set<String> names) {
        switch (moment) {
            case Moment.ReferenceDate reference -> {}
            case Moment.OnDate date -> {}
            case Moment.OfEvent(String name) -> {
                if (!names.contains(name))
                    throw new IllegalArgumentException("`" + note.id() + "` speaks of the event `" + name
                            + "`, but no criterion around it names one so; known here: `" + names + "`");
            }
        }
    }
}
