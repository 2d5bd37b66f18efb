package no.nortrials.benchmark.nation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import no.nortrials.cohort.Patient;
import no.nortrials.eligibility.Sex;

/**
 * A made-up nation of patients, about 54 events each over ten years. Each patient is made from the seed and the number alone, so
 * that the nation need not be held anywhere and many threads can make it.
 */
final class Nation {
    /** The first day of an event. */
    static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);
    /** The last day of an event, and the day on which questions are asked. */
    static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);

    private static final List<LocalDate> DAYS =
            FIRST_DAY.datesUntil(LAST_DAY.plusDays(1)).toList();
    private static final long TABLES_SEED = 24;
    private static final double IN_TRIAL = 0.006;

    private final int persons;
    private final long seed;
    private final List<Course> courses;
    private final Habits habits;

    /** @param persons how many */
    Nation(int persons, long seed) {
        this.persons = persons;
        this.seed = seed;
        List<Illness> illnesses = Illnesses.read();
        Vocabulary vocabulary = Vocabulary.of(illnesses);
        this.courses = illnesses.stream()
                .map(illness -> Course.of(illness, vocabulary))
                .toList();
        this.habits = Habits.of(vocabulary, new SplittableRandom(TABLES_SEED));
    }

    int persons() {
        return persons;
    }

    Vocabulary vocabulary() {
        return habits.vocabulary();
    }

    /** The day of a number, from 0. */
    static LocalDate day(int number) {
        return DAYS.get(number);
    }

    /** The patient of a number from 0 to before {@link #persons}. */
    Patient patient(int number) {
        // seeds beside each other make sequences beside each other: the odd factor sets them far apart
        var random = new SplittableRandom(seed ^ number * 0x9E3779B97F4A7C15L);
        int site = Sites.BY_SIZE.draw(random);
        Sex sex = random.nextBoolean() ? Sex.FEMALE : Sex.MALE;
        int age = ageInDays(random);
        int born = DAYS.size() - age;
        int died = random.nextDouble() < risk(age / 365.25)
                ? Math.max(born, 0) + random.nextInt(Math.min(age, DAYS.size()))
                : -1;
        String residence = Sites.residence(site, random.nextDouble());
        boolean inTrial = random.nextDouble() < IN_TRIAL;
        int end = died < 0 ? DAYS.size() : died + 1;
        var life = new Life(random, habits, sex, site, age / 365.25, Math.max(born, 0), end);
        return new Patient(
                "P" + (10_000_000 + number),
                sex,
                Optional.of(FIRST_DAY.plusDays(born)),
                died < 0 ? Optional.empty() : Optional.of(day(died)),
                Sites.NAMES.get(site),
                residence,
                inTrial,
                life.events(courses));
    }

    /** From 0 to before 101 years, fewer of the old. */
    private static int ageInDays(RandomGenerator random) {
        double years = random.nextDouble() < 0.85 ? random.nextDouble() * 78 : 50 + random.nextDouble() * 51;
        return 1 + (int) (years * 365.25);
    }

    /** How likely somebody of an age has died in the ten years. */
    private static double risk(double age) {
        return age < 40 ? 0.004 : age < 60 ? 0.02 : age < 75 ? 0.1 : 0.35;
    }
}
