package no.nortrials.cohort.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.nortrials.cohort.Patient;
import no.nortrials.cohort.PatientEvent;

/**
 * Writes an index of patients who come one by one. Events go to scratch files as they come; in memory stay some sixty bytes
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
 * finished throws its work away. One builder for a folder at a time.
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
    private final Lanes lanes;

    private IndexBuilder(Folder folder, Optional<Path> before) throws IOException {
        this.folder = folder;
        this.before = before;
        this.unfinished = folder.unfinished();
        this.ids = new IdSpill(unfinished.resolve("scratch-ids"));
        this.lanes = new Lanes(unfinished, terms, eventSites);
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
     * Adds a patient with all events. Several threads may add patients at once.
     *
     * @return false when a patient of this id was added before: the first one stays
     * @throws IllegalArgumentException for an event before 1900 or after 6 June 2079; nothing of the patient is added
     */
    public boolean add(Patient patient) throws IOException {
        for (PatientEvent event : patient.events()) requireDay(patient, event);
        PeopleSpill.day(patient, patient.born());
        PeopleSpill.day(patient, patient.died());
        int number = number(patient);
        if (number < 0) return false;
        lanes.use(lane -> lane.add(number, patient));
        return true;
    }

    /** The number of a new patient, or −1 when one of this id was added before. */
    private int number(Patient patient) throws IOException {
        synchronized (people) {
            if (!ids.add(patient.id())) return -1;
            people.add(patient);
            return people.size() - 1;
        }
    }

    private static void requireDay(Patient patient, PatientEvent event) {
        if (event.day().isBefore(Calendar.FIRST) || event.day().isAfter(Calendar.LAST))
            throw new IllegalArgumentException("an event lies from `" + Calendar.FIRST + "` to `" + Calendar.LAST
                    + "`, but one of `" + patient.id() + "` was on `" + event.day() + "`");
    }

    /** Leaves a patient of the current index out, unless one of this id is added. */
    public void remove(String id) {
        removed.add(id);
    }

    /** Writes the index and makes it the current one. Nothing is added any more, by any thread. */
    public void finish() throws IOException {
        if (before.isPresent()) carryOver(before.get());
        List<EventSpill.Chunk> chunks = lanes.finish();
        new SnapshotWriter(unfinished, people, terms, eventSites.names()).write(chunks, ids);
        ids.close();
        Files.delete(unfinished.resolve("scratch-ids"));
        folder.publish(unfinished);
    }

    private void carryOver(Path snapshot) throws IOException {
        try (Snapshot old = Snapshot.open(snapshot)) {
            old.verify();
            for (OldBlock block : OldBlock.all(old)) lanes.use(lane -> carryOver(block, lane));
        }
    }

    private void carryOver(OldBlock block, Lane lane) throws IOException {
        block.load();
        for (int person = 0; person < block.size(); person++) {
            String id = block.id(person);
            if (removed.contains(id) || !ids.add(id)) continue;
            block.addPerson(person, people);
            for (int event = block.start(person); event < block.end(person); event++) {
                SpilledTerm term = block.term(event, terms);
                lane.add(term, block.day(event), block.site(event), block.number(event, term));
            }
            lane.end(people.size() - 1);
        }
        block.unload();
    }

    /** Throws away what was not finished. */
    @Override
    public void close() throws IOException {
        ids.close();
        lanes.close();
        Folder.delete(unfinished);
    }
}
