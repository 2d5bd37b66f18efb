package no.nortrials.cohort.load;

import java.io.IOException;
import no.nortrials.cohort.Patient;

/** Takes patients one by one: {@code builder::add} or {@code list::add}. */
@FunctionalInterface
public interface PatientSink {
    /** Takes a patient; false when one of this id was added before. */
    boolean add(Patient patient) throws IOException;
}
