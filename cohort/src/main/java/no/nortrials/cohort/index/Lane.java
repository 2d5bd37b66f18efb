package no.nortrials.cohort.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.nortrials.cohort.EventValue;
import no.nortrials.cohort.Patient;
import no.nortrials.cohort.PatientEvent;

/** Takes the events of patients from one thread at a time, so that several threads need not wait for each other. */
final class Lane implements AutoCloseable {
    private final LaneTerms terms;
    private final LaneNames eventSites;
    private final EventSpill spill;
    private final EventBytes events = new EventBytes();

    /** @param number of the lane, from 0 */
    Lane(int number, Path folder, TermSpill terms, NameTable eventSites) throws IOException {
        this.terms = new LaneTerms(terms);
        this.eventSites = new LaneNames(eventSites);
        this.spill = new EventSpill(folder, "events-" + number);
    }

    /** Adds all events of a patient. */
    void add(int number, Patient patient) throws IOException {
        for (PatientEvent event : patient.events()) add(event);
        end(number);
    }

    private void add(PatientEvent event) {
        LaneTerm term = terms.of(event);
        events.add(term.id(), Calendar.day(event.day()), eventSites.number(event.site()));
        if (event.value().orElse(null) instanceof EventValue.Numeric numeric)
            events.addNumber(term.stored(numeric.number()));
    }

    /** Adds an event of the next patient whose term and number are known already. */
    void add(SpilledTerm term, int day, String site, long number) {
        events.add(term.id(), day, eventSites.number(site));
        if (term.isNumbered()) events.addNumber(number);
    }

    /** Says whose the events were that came last. */
    void end(int number) throws IOException {
        spill.add(number, events);
        events.clear();
    }

    /** What came, when nothing more comes. */
    List<EventSpill.Chunk> finish() throws IOException {
        terms.finish();
        return spill.finish();
    }

    @Override
    public void close() throws IOException {
        spill.close();
    }
}
