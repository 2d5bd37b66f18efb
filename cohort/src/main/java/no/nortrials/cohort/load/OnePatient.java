package no.nortrials.cohort.load;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.nortrials.cohort.Code;
import no.nortrials.cohort.EventValue;
import no.nortrials.cohort.Patient;
import no.nortrials.cohort.PatientEvent;
import org.jspecify.annotations.Nullable;

/** Puts the rows of one patient together. */
final class OnePatient {
    /** Nobody has more events; a source that says so is mistaken, and its patient would fill the memory. */
    static final int MOST_EVENTS = 1_000_000;

    private final String id;
    private final Source source;
    private final LoadOptions options;
    private final Ledger ledger;
    private final Map<Long, Draft.OfEvent> events = new TreeMap<>();
    private Draft.@Nullable OfPatient patient;
    private Optional<LocalDate> died = Optional.empty();
    private String residence = "";

    OnePatient(String id, Source source, LoadOptions options, Ledger ledger) {
        this.id = id;
        this.source = source;
        this.options = options;
        this.ledger = ledger;
    }

    String id() {
        return id;
    }

    void add(Row row) throws IOException {
        switch (DraftCodec.read(row)) {
            case Draft.OfPatient first when patient == null -> patient = first;
            case Draft.OfPatient second -> ledger.reject(second.where(), Reason.DUPLICATE_PATIENT, "id");
            case Draft.OfDeath death -> add(death);
            case Draft.OfEvent event -> add(row.number(), event);
            case Draft.OfReference reference -> add(row.number(), reference);
        }
    }

    private void add(Draft.OfDeath death) throws IOException {
        if (patient == null) ledger.reject(death.where(), Reason.UNKNOWN_PATIENT, "patient");
        else if (isBeforeBirth(death.day())) ledger.reject(death.where(), Reason.DEATH_BEFORE_BIRTH, "died");
        else died = died.or(() -> Optional.of(death.day().first()));
    }

    private void add(long number, Draft.OfEvent event) throws IOException {
        if (patient == null) ledger.reject(event.where(), Reason.UNKNOWN_PATIENT, "patient");
        else if (!options.beforeBirth() && isBeforeBirth(event.day()))
            ledger.reject(event.where(), Reason.BEFORE_BIRTH, "day");
        else if (events.size() >= MOST_EVENTS) ledger.reject(event.where(), Reason.TOO_MANY_EVENTS, "patient");
        else events.put(number, event);
    }

    /** A partial date is taken at its latest, so that nothing is refused that may be right. */
    private boolean isBeforeBirth(WrittenDay day) {
        return patient != null
                && patient.born().isPresent()
                && !isUndated(day)
                && day.last().isBefore(patient.born().get().first());
    }

    private boolean isUndated(WrittenDay day) {
        return options.undated().isPresent() && options.undated().get().equals(day.first());
    }

    private void add(long number, Draft.OfReference reference) {
        if (number == Intake.NO_EVENT) residence = reference.codes().getFirst().code();
        Draft.OfEvent event = events.get(number);
        if (event != null) events.put(number, with(event, reference));
    }

    private static Draft.OfEvent with(Draft.OfEvent event, Draft.OfReference reference) {
        if (reference.attribute().isEmpty()) return event.with(reference.codes());
        var attributes = new HashMap<>(event.attributes());
        attributes.merge(reference.attribute(), Set.copyOf(reference.codes()), OnePatient::both);
        return new Draft.OfEvent(
                event.where(), event.domain(), event.codes(), event.day(), event.site(), event.values(), attributes);
    }

    private static Set<Code> both(Set<Code> some, Set<Code> others) {
        var all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }

    /** The patient; nothing when the source holds only events of them. */
    Optional<Patient> patient() throws IOException {
        Draft.OfPatient draft = patient;
        if (draft == null) return Optional.empty();
        List<PatientEvent> finished = new ArrayList<>();
        for (Draft.OfEvent event : events.values()) finished.addAll(finished(event));
        return Optional.of(new Patient(
                id,
                draft.sex(),
                draft.born().map(WrittenDay::first),
                died.or(() -> death(draft, finished)),
                draft.site(),
                draft.residence().isEmpty() ? residence : draft.residence(),
                draft.inTrial(),
                finished));
    }

    /** For a sink that holds a patient of this id already. */
    void rejectAsDuplicate() throws IOException {
        if (patient != null) ledger.reject(patient.where(), Reason.DUPLICATE_PATIENT, "id");
    }

    private Optional<LocalDate> death(Draft.OfPatient draft, List<PatientEvent> finished) {
        return switch (draft.death()) {
            case Draft.Death.None() -> Optional.empty();
            case Draft.Death.On(WrittenDay day) -> Optional.of(day.first());
            case Draft.Death.SomeDay() -> {
                ledger.note(Noted.DEATH_WITHOUT_DAY);
                Optional<LocalDate> last =
                        finished.stream().map(PatientEvent::day).max(LocalDate::compareTo);
                LocalDate born = draft.born().map(WrittenDay::first).orElse(WrittenDay.EARLIEST);
                yield Optional.of(last.orElse(born));
            }
        };
    }

    private List<PatientEvent> finished(Draft.OfEvent draft) throws IOException {
        if (draft.codes().isEmpty()) {
            ledger.reject(draft.where(), Reason.UNRESOLVED_REFERENCE, "code");
            return List.of();
        }
        Draft.OfEvent whole = source.finished(draft);
        List<Optional<EventValue>> values = whole.values().isEmpty()
                ? List.of(Optional.empty())
                : whole.values().stream().map(Optional::of).toList();
        List<PatientEvent> all = new ArrayList<>();
        for (Code code : whole.codes()) {
            if (!options.knownSystems().contains(code.system())) ledger.note(Noted.UNKNOWN_SYSTEM);
            for (Optional<EventValue> value : values)
                all.add(new PatientEvent(
                        whole.domain(), code, whole.day().first(), whole.site(), value, whole.attributes()));
        }
        return all;
    }
}
