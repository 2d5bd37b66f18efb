package no.nortrials.cohort.load;

import java.io.IOException;
import java.util.Optional;
import no.nortrials.cohort.Patient;

/** Hands the patients of an intake on, one by one in the order of their ids. */
final class Patients {
    private final Source source;
    private final Intake intake;
    private final PatientSink sink;

    Patients(Source source, Intake intake, PatientSink sink) {
        this.source = source;
        this.intake = intake;
        this.sink = sink;
    }

    void handOn() throws IOException {
        OnePatient current = new OnePatient("", source, intake.options(), intake.ledger());
        try (RowCursor rows = intake.sorted()) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                if (!row.key().equals(current.id())) {
                    handOn(current);
                    current = new OnePatient(row.key(), source, intake.options(), intake.ledger());
                }
                current.add(row);
            }
        }
        handOn(current);
        intake.tell();
    }

    private void handOn(OnePatient complete) throws IOException {
        Optional<Patient> patient = complete.patient();
        if (patient.isEmpty()) return;
        if (sink.add(patient.get())) {
            intake.ledger().loaded(patient.get().events().size());
            if (intake.ledger().patients() % 10_000 == 0) intake.tell();
        } else complete.rejectAsDuplicate();
    }
}
