package no.nortrials.cohort.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.nortrials.cohort.EventValue;
import no.nortrials.cohort.Patient;
import no.nortrials.cohort.PatientEvent;

/**
 * Writes an index of patients who come one by one. Events go to scratch files as they come; in memory stay some fifty bytes
 * for each patient and, at the end, the events of as many blocks of 65,536 persons as there are processors.
 *
 * <pre>{@code
 * try (var builder = IndexBuilder.create(folder)) {
 *     for (Patient patient : patients) builder.add(patient);
 *     builder.finish();
 * }
 * }</pre>
 *
 * Until {@link #finish} has returned, the folder answers as before; when it has, as it will. Closing a builder that was not
 * finished throws its work away. One thread and one builder for a folder at a time.
 */
public final class IndexBuilder implements AutoCloseable {
    private final Folder folder;
    private final Path unfinished;
    private final Optional<Path> before;
    private final PeopleSpill people = new PeopleSpill();
    private final TermSpill terms = new TermSpill();
    private final NameTable eventSites = new NameTable("hospitals of events");
    private final Set<String> removed = new HashSet<>();
    private final IdSpill ids;
    private final EventSpill events;

    private IndexBuilder(Folder folder, Optional<Path> before) throws IOException {
        this.folder = folder;
        this.before = before;
        this.unfinished = folder.unfinished();
        this.ids = new IdSpill(unfinished.resolve("scratch-ids"));
        this.events = new EventSpill(unfinished);
    }

    /** An index of the patients that will be added and no others. */
    public static IndexBuilder create(Path folder) throws IOException {
        return new IndexBuilder(new Folder(folder), Optional.empty());
    }

    /** An index of the patients of the current one and those that will be added; who is added again is replaced. */
    public static IndexBuilder update(Path folder) throws IOException {
        var existing = new Folder(folder);
        return new IndexBuilder(existing, existing.current());
    }

    /**
     * Adds a patient with all events.
     *
     * @return false when a patient of this id was added before: the first one stays
     * @throws IllegalArgumentException for an event before 1900 or after 6 June 2079; nothing of the patient is added
     */
    public boolean add(Patient patient) throws IOException {
        for (PatientEvent event : patient.events()) requireDay(patient, event);
        PeopleSpill.day(patient, patient.born());
        PeopleSpill.day(patient, patient.died());
        if (!ids.add(patient.id())) return false;
        people.add(patient);
        for (PatientEvent event : patient.events()) add(event);
        events.endPatient(people.size());
        return true;
    }

    private static void requireDay(Patient patient, PatientEvent event) {
        if (event.day().isBefore(Calendar.FIRST) || event.day().isAfter(Calendar.LAST))
            throw new IllegalArgumentException("an event lies from `" + Calendar.FIRST + "` to `" + Calendar.LAST
                    + "`, but one of `" + patient.id() + "` was on `" + event.day() + "`");
    }

    private void add(PatientEvent event) throws IOException {
        SpilledTerm term = terms.of(event);
        long number =
                event.value().orElse(null) instanceof EventValue.Numeric numeric ? term.stored(numeric.number()) : 0;
        people.addEvent();
        events.add(term, Calendar.day(event.day()), eventSites.number(event.site()), number);
    }

    /** Leaves a patient of the current index out, unless one of this id is added. */
    public void remove(String id) {
        removed.add(id);
    }

    /** Writes the index and makes it the current one. */
    public void finish() throws IOException {
        if (before.isPresent()) carryOver(before.get());
        List<EventSpill.Chunk> chunks = events.finish(people.size());
        new SnapshotWriter(unfinished, people, terms, eventSites.names()).write(chunks, ids);
        ids.close();
        Files.delete(unfinished.resolve("scratch-ids"));
        folder.publish(unfinished);
    }

    private void carryOver(Path snapshot) throws IOException {
        try (Snapshot old = Snapshot.open(snapshot)) {
            old.verify();
            for (OldBlock block : OldBlock.all(old)) carryOver(block);
        }
    }

    private void carryOver(OldBlock block) throws IOException {
        block.load();
        for (int person = 0; person < block.size(); person++) {
            String id = block.id(person);
            if (removed.contains(id) || !ids.add(id)) continue;
            block.addPerson(person, people);
            for (int event = block.start(person); event < block.end(person); event++) {
                people.addEvent();
                SpilledTerm term = block.term(event, terms);
                int site = eventSites.number(block.site(event));
                events.add(term, block.day(event), site, block.number(event, term));
            }
            events.endPatient(people.size());
        }
        block.unload();
    }

    /** Throws away what was not finished. */
    @Override
    public void close() throws IOException {
        ids.close();
        events.close();
        Folder.delete(unfinished);
    }
}
