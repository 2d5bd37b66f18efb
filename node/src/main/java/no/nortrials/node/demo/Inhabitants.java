package no.nortrials.node.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import no.nortrials.cohort.Patient;
import no.nortrials.cohort.load.LoadCounts;
import no.nortrials.cohort.load.LoadReport;
import no.nortrials.cohort.load.PatientSink;
import no.nortrials.cohort.load.StopReason;
import no.nortrials.eligibility.Sex;

/** Makes up a share of the inhabitants whom some trusts treat. The same trusts, share and day give the same patients. */
public final class Inhabitants {
    /** The day of the population statistics. */
    static final LocalDate COUNTED = LocalDate.of(2026, 1, 1);

    private static final double IN_TRIAL = 0.004;
    private static final List<Condition.Lab> COMMON = List.of(
            new Condition.Lab("718-7", 14, 1.2, "g/dL"),
            new Condition.Lab("14682-9", 75, 16, "umol/L"),
            new Condition.Lab("62238-1", 88, 16, "mL/min/{1.73_m2}"),
            new Condition.Lab("39156-5", 26.5, 4.5, "kg/m2"),
            new Condition.Lab("13457-7", 3.1, 0.9, "mmol/L"));

    private final Set<String> sites;
    private final double share;
    private final List<Cell> nation = Cell.all();
    private final List<Condition> conditions = Condition.all(nation);
    private final Places places = Places.read();

    /**
     * Patients of some trusts.
     *
     * @param sites organisation numbers
     * @param share of the inhabitants, more than 0 and at most 1
     */
    public Inhabitants(List<String> sites, double share) {
        this.sites = Set.copyOf(sites);
        this.share = share;
    }

    /** Hands them all on. */
    public LoadReport into(PatientSink sink, LocalDate today) {
        long patients = 0;
        long events = 0;
        try {
            for (Cell cell : nation)
                if (isNear(cell.area()))
                    for (int age = 0; age <= Cell.OLDEST; age++) {
                        var random = random(cell, age);
                        for (int i = many(cell.byAge().get(age), random); i > 0; i--) {
                            Patient patient = patient(cell, age, i, today, random.split());
                            if (!sites.contains(patient.site())) continue;
                            sink.add(patient);
                            patients++;
                            events += patient.events().size();
                        }
                    }
            return new LoadReport.Loaded(new LoadCounts(patients, events, Map.of(), Map.of()));
        } catch (IOException e) {
            return new LoadReport.Stopped(
                    StopReason.FAILED, "synthetic patients", new LoadCounts(patients, events, Map.of(), Map.of()));
        }
    }

    /** Whether somebody of the area may be treated by one of the trusts: they lie in one region. */
    private boolean isNear(String area) {
        return places.trusts().values().stream()
                .anyMatch(region -> region.contains(area) && region.stream().anyMatch(sites::contains));
    }

    /** So that the mean is exact: a broken number is rounded up as often as its fraction says. */
    private int many(int inhabitants, SplittableRandom random) {
        double wanted = inhabitants * share;
        return (int) Math.floor(wanted) + (random.nextDouble() < wanted - Math.floor(wanted) ? 1 : 0);
    }

    /** The seed must not be a multiple of the generator's own step, or the rows would draw the same numbers one after another. */
    private static SplittableRandom random(Cell cell, int age) {
        long name = (cell.area() + (cell.sex() == Sex.FEMALE ? "f" : "m")).hashCode();
        long seed = (name * 1_000 + age) * 0xBF58476D1CE4E5B9L;
        return new SplittableRandom(seed ^ (seed >>> 29)).split();
    }

    private Patient patient(Cell cell, int age, int number, LocalDate today, SplittableRandom random) {
        LocalDate born = COUNTED.minusYears(age).minusDays(1 + random.nextInt(365));
        Optional<LocalDate> died = died(age, today, random);
        String site = places.site(cell.area(), random);
        var life = new Life(born, died.orElse(today), site, random);
        for (Condition condition : conditions)
            life.live(condition, condition.chances().of(cell.sex(), age));
        for (Condition.Lab lab : COMMON)
            if (random.nextDouble() < age / 150.0) life.measured(lab, life.between(today.minusYears(2)));
        return new Patient(
                "synthetic-" + cell.area() + (cell.sex() == Sex.FEMALE ? "-f" : "-m") + age + "-" + number,
                cell.sex(),
                Optional.of(born),
                died,
                site,
                places.residence(cell.area(), random),
                random.nextDouble() < (life.events().isEmpty() ? 0 : IN_TRIAL),
                life.events());
    }

    /** Some have died since the statistics counted them: the more the older, by Gompertz' law with made up constants. */
    private static Optional<LocalDate> died(int age, LocalDate today, SplittableRandom random) {
        double chance = Math.min(0.6, Math.exp(-10.2 + 0.098 * age));
        long days = today.toEpochDay() - COUNTED.toEpochDay();
        if (days < 1 || random.nextDouble() >= chance) return Optional.empty();
        return Optional.of(COUNTED.plusDays(random.nextLong(days)));
    }
}
