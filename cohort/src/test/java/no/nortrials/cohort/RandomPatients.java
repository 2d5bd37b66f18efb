package no.nortrials.cohort;

import static no.nortrials.eligibility.RandomCriteria.AREAS;
import static no.nortrials.eligibility.RandomCriteria.DIAGNOSES;
import static no.nortrials.eligibility.RandomCriteria.DIAGNOSIS_CODES;
import static no.nortrials.eligibility.RandomCriteria.REFERENCE;
import static no.nortrials.eligibility.RandomCriteria.SITES;
import static no.nortrials.eligibility.RandomCriteria.TESTS;
import static no.nortrials.eligibility.RandomCriteria.TEST_CODES;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import no.nortrials.eligibility.Domain;
import no.nortrials.eligibility.Sex;
import no.nortrials.eligibility.Units;

/**
 * Patients over the vocabulary of the criteria made at random: the same seed gives the same patients. Days lie around the
 * reference date, often the same; values lie at the borders, in units that convert and in others.
 */
public final class RandomPatients {
    /** Converts between millimoles per mole and the per cent of before, as far as these tests care. */
    public static final Units UNITS = (value, from, to) -> {
        if (from.equals(to)) return Optional.of(value);
        if (from.equals("mmol/mol") && to.equals("%")) return Optional.of(value.divide(BigDecimal.TEN));
        return Optional.empty();
    };

    private final Random random;
    private final boolean plain;

    private RandomPatients(long seed, boolean plain) {
        this.random = new Random(seed);
        this.plain = plain;
    }

    /** So many patients with different ids. Every other seed they are plain: all events of a code have the same unit and nothing else. */
    public static List<Patient> of(long seed, int count) {
        var making = new RandomPatients(seed, seed % 2 == 0);
        List<Patient> patients = new ArrayList<>();
        for (int i = 0; i < count; i++) patients.add(making.patient("patient-" + i));
        return patients;
    }

    private Patient patient(String id) {
        List<PatientEvent> events = new ArrayList<>();
        for (int left = random.nextInt(9); left > 0; left--) events.add(event());
        if (!events.isEmpty() && random.nextInt(3) == 0) events.add(events.getFirst());
        if (!events.isEmpty() && random.nextInt(2) == 0) events.add(sameDay(events.getLast()));
        return new Patient(
                id,
                one(List.of(Sex.values())),
                random.nextInt(10) == 0 ? Optional.empty() : Optional.of(born()),
                random.nextInt(5) == 0 ? Optional.of(near()) : Optional.empty(),
                one(SITES),
                random.nextInt(6) == 0 ? "" : one(AREAS),
                random.nextInt(5) == 0,
                events);
    }

    private LocalDate born() {
        LocalDate born = random.nextInt(4) == 0 ? near() : REFERENCE.minusDays(random.nextInt(36_000));
        return random.nextInt(5) == 0
                ? REFERENCE.minusYears(random.nextInt(90)).plusDays(random.nextInt(3) - 1L)
                : born;
    }

    private LocalDate near() {
        return switch (random.nextInt(8)) {
            case 0 -> REFERENCE;
            case 1 -> REFERENCE.plusDays(random.nextInt(5) - 2L);
            case 2 -> REFERENCE.minusMonths(random.nextInt(30)).plusDays(random.nextInt(3) - 1L);
            case 3 -> REFERENCE.minusDays(random.nextInt(36_000));
            default -> REFERENCE.minusDays(random.nextInt(1600) - 100L);
        };
    }

    private PatientEvent event() {
        boolean test = random.nextInt(5) < 2;
        if (plain) return plain(test);
        return new PatientEvent(
                random.nextInt(8) == 0 ? Domain.OBSERVATION : test ? Domain.MEASUREMENT : Domain.CONDITION,
                test ? new Code(TESTS, one(TEST_CODES)) : new Code(DIAGNOSES, one(DIAGNOSIS_CODES)),
                near(),
                random.nextInt(4) == 0 ? "" : one(SITES),
                test && random.nextInt(6) > 0 ? Optional.of(value()) : Optional.empty(),
                attributes());
    }

    /** The same on the same day, but for a number. */
    private PatientEvent sameDay(PatientEvent event) {
        return event.value().orElse(null) instanceof EventValue.Numeric numeric
                ? event.measured(
                        numeric.number()
                                .add(BigDecimal.valueOf(random.nextInt(20)))
                                .toString(),
                        numeric.unit())
                : event;
    }

    private PatientEvent plain(boolean test) {
        var number = new BigDecimal(30 + random.nextInt(60)).movePointLeft(random.nextInt(2));
        return new PatientEvent(
                test ? Domain.MEASUREMENT : Domain.CONDITION,
                test ? new Code(TESTS, one(TEST_CODES)) : new Code(DIAGNOSES, one(DIAGNOSIS_CODES)),
                near(),
                one(SITES),
                test ? Optional.of(new EventValue.Numeric(number, "mmol/mol")) : Optional.empty(),
                Map.of());
    }

    private Map<String, Set<Code>> attributes() {
        return switch (random.nextInt(6)) {
            case 0 -> Map.of("status", Set.of(new Code("", "active")));
            case 1 -> Map.of("status", Set.of(new Code("", "resolved"), new Code("", "active")));
            case 2 -> Map.of("setting", Set.of(new Code("", "ward")), "status", Set.of(new Code("", "resolved")));
            default -> Map.of();
        };
    }

    private EventValue value() {
        if (random.nextInt(6) == 0) return new EventValue.Coded(new Code("", one(List.of("positive", "negative"))));
        var number = new BigDecimal(30 + random.nextInt(60)).movePointLeft(random.nextInt(2));
        return switch (random.nextInt(10)) {
            case 0 -> new EventValue.Numeric(number.add(new BigDecimal("1E-30")), "mmol/mol");
            case 1 -> new EventValue.Numeric(number.add(new BigDecimal("0.0000000001")), "mmol/mol");
            case 2 -> new EventValue.Numeric(number, "mg/dL");
            case 3 -> new EventValue.Numeric(number, "");
            case 4, 5 -> new EventValue.Numeric(number.movePointLeft(1), "%");
            default -> new EventValue.Numeric(number, "mmol/mol");
        };
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
