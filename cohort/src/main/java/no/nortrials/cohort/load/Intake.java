package no.nortrials.cohort.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.nortrials.cohort.Code;

/** Takes what a source reads, in any order, and holds it sorted by patient. */
final class Intake implements AutoCloseable {
    /** Stands for the patient where the number of an event is asked for. */
    static final long NO_EVENT = -1;

    private static final byte DEFINITION = 0;
    private static final byte WISH = 1;
    private static final int ROWS_BETWEEN = 10_000;

    private final LoadOptions options;
    private final Ledger ledger;
    private final Consumer<Progress> progress;
    private final ExternalSort byPatient;
    private final ExternalSort byReference;
    private long rows;
    private long numbers;

    Intake(LoadOptions options, Ledger ledger, Consumer<Progress> progress, Path scratch) {
        this.options = options;
        this.ledger = ledger;
        this.progress = progress;
        this.byPatient = new ExternalSort(scratch, "patients-", options.sortBytes());
        this.byReference = new ExternalSort(scratch, "references-", options.sortBytes() / 4);
    }

    LoadOptions options() {
        return options;
    }

    Ledger ledger() {
        return ledger;
    }

    /** One more row was looked at. */
    void row() {
        if (++rows % ROWS_BETWEEN == 0) tell();
    }

    void tell() {
        progress.accept(new Progress(rows, ledger.patients()));
    }

    void patient(String id, Draft.OfPatient patient) throws IOException {
        patient.born().ifPresent(this::notePartial);
        if (patient.death() instanceof Draft.Death.On(WrittenDay day)) notePartial(day);
        add(id, numbers++, patient);
    }

    void death(String id, Draft.OfDeath death) throws IOException {
        notePartial(death.day());
        add(id, numbers++, death);
    }

    /** Takes an event and returns its number, to which further codes can be added. */
    long event(String id, Draft.OfEvent event) throws IOException {
        event.day().requireInRange("day");
        notePartial(event.day());
        add(id, numbers, event);
        return numbers++;
    }

    /** The day of an event without one; nothing when such an event is a reject. */
    Optional<WrittenDay> undated() {
        options.undated().ifPresent(_ -> ledger.note(Noted.UNDATED));
        return options.undated().map(WrittenDay::on);
    }

    private void notePartial(WrittenDay day) {
        if (day.isPartial()) ledger.note(Noted.PARTIAL_DATE);
    }

    /** Codes that stand under a reference. */
    void define(String reference, List<Code> codes) throws IOException {
        byReference.add(new Row(reference, DEFINITION, 0, DraftCodec.write(new Draft.OfReference("", codes))));
    }

    /** The codes under a reference belong to an event of a patient. */
    void wish(String reference, String id, long event, String attribute) throws IOException {
        byReference.add(new Row(reference, WISH, event, new Wish(id, attribute).bytes()));
    }

    private void add(String id, long number, Draft draft) throws IOException {
        byPatient.add(new Row(id, DraftCodec.kind(draft), number, DraftCodec.write(draft)));
    }

    /** Everything by patient, with references resolved. */
    RowCursor sorted() throws IOException {
        resolve();
        return byPatient.sorted();
    }

    private void resolve() throws IOException {
        String defined = "";
        Draft.OfReference codes = new Draft.OfReference("", List.of());
        try (RowCursor references = byReference.sorted()) {
            for (Row row = references.next(); row != null; row = references.next()) {
                if (row.kind() == DEFINITION) {
                    defined = row.key();
                    codes = DraftCodec.reference(row);
                } else if (row.key().equals(defined)) grant(Wish.of(row), row.number(), codes.codes());
            }
        }
        byReference.close();
    }

    private void grant(Wish wish, long event, List<Code> codes) throws IOException {
        add(wish.patient(), event, new Draft.OfReference(wish.attribute(), codes));
    }

    @Override
    public void close() throws IOException {
        byPatient.close();
        byReference.close();
    }
}
