package no.nortrials.eligibility.exchange.circe;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.nortrials.eligibility.FreeText;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.Role;
import no.nortrials.eligibility.exchange.Ids;
import no.nortrials.eligibility.place.Place;
import no.nortrials.eligibility.place.Problem;

/** What the readers of one expression share: ids, names of events, concept sets, and the list of what was dropped. */
final class Work {
    /** The name of the event from which everything is counted. */
    static final String INDEX = "index";

    private final ConceptSets sets;
    private final Ids ids = new Ids();
    // a condition is read once for each event that it is asked of, but told once
    private final Set<Problem> dropped = new LinkedHashSet<>();
    private int events;

    Work(ConceptSets sets) {
        this.sets = sets;
    }

    ConceptSets sets() {
        return sets;
    }

    Note note() {
        return ids.next(Role.PART, "");
    }

    Note top(String label, String source) {
        Note note = ids.next(Role.INCLUSION, label);
        return new Note(note.id(), note.label(), note.role(), source);
    }

    /** A name for another event. */
    String event() {
        events++;
        return "event" + events;
    }

    void drop(Place place, String why) {
        dropped.add(new Problem(place.where(), why));
    }

    /** A condition that criteria cannot compute. */
    FreeText words(Place place) {
        String property = place.where().substring(place.where().lastIndexOf('/') + 1);
        String read = place.node().toString();
        String text = property + " " + (read.length() > 200 ? read.substring(0, 197) + "..." : read);
        drop(place, "cannot be computed here and is kept in words: `" + text + "`");
        return new FreeText(note(), false, text);
    }

    List<Problem> dropped() {
        return List.copyOf(dropped);
    }
}
