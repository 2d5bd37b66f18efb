package no.nortrials.benchmark.nation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import no.nortrials.cohort.Code;
import no.nortrials.cohort.EventValue;
import no.nortrials.cohort.PatientEvent;
import no.nortrials.eligibility.Domain;
import no.nortrials.eligibility.Sex;

/** What happens to one patient. */
final class Life {
    /** So many events a year that no illness explains, in the middle of life. */
    private static final double A_YEAR = 1.42;

    private static final double SAME_DAY = 0.43;
    private static final double AS_BEFORE = 0.47;
    private static final double ELSEWHERE = 0.08;
    private static final double SINCE_THE_START = 0.45;
    private static final int OWN_CODES = 3;
    private static final int MOST = 5_000;
    /** Diagnoses, drugs, tests and, the rest, procedures: up to which of a hundred draws each goes. */
    private static final double[] KINDS = {0.34, 0.66, 0.98};

    private static final Domain[] DOMAINS = {Domain.CONDITION, Domain.DRUG, Domain.MEASUREMENT, Domain.PROCEDURE};

    private final SplittableRandom random;
    private final Habits habits;
    private final Sex sex;
    private final int site;
    private final double age;
    private final int start;
    private final int end;
    private final double[] factors = new double[LabTests.NAMED.size()];
    private final List<PatientEvent> events = new ArrayList<>();

    /**
     * @param age in years at the end of the ten years
     * @param start the first day of an event
     * @param end the day after the last
     */
    Life(SplittableRandom random, Habits habits, Sex sex, int site, double age, int start, int end) {
        this.random = random;
        this.habits = habits;
        this.sex = sex;
        this.site = site;
        this.age = age;
        this.start = start;
        this.end = end;
        Arrays.fill(factors, 1);
    }

    List<PatientEvent> events(List<Course> courses) {
        for (Course course : courses) if (random.nextDouble() < course.illness().chance(sex, age)) fallIll(course);
        addOthers();
        return events;
    }

    private void fallIll(Course course) {
        Illness illness = course.illness();
        int onset = random.nextDouble() < SINCE_THE_START ? start : day(start);
        int visits = 1 + Draws.times((end - onset) / illness.visits(), random);
        for (int i = 0; i < visits; i++) add(Domain.CONDITION, one(course.diagnoses()), i == 0 ? onset : day(onset));
        for (int i = 0; i < course.drugs().size(); i++)
            if (random.nextDouble() < illness.drugs().get(i).number())
                take(course.drugs().get(i), onset, illness.refills());
        for (int i = 0; i < course.tests().size(); i++) {
            int test = course.tests().get(i);
            factors[test] *= Math.pow(illness.tests().get(i).number(), 0.6 + 0.8 * random.nextDouble());
            int results = Draws.times((end - onset) / illness.controls(), random);
            for (int j = 0; j < results; j++) measure(test, day(onset));
        }
        double operated = illness.operated() / Math.max(1, course.procedures().size()) * 1.3;
        for (Code procedure : course.procedures())
            if (random.nextDouble() < operated) add(Domain.PROCEDURE, procedure, soonAfter(onset));
    }

    /** Dispensed again and again until the drug is stopped or the ten years are over. */
    private void take(Code drug, int onset, double refills) {
        int from = onset + Draws.below(Math.max(1, (end - onset) * 6 / 10), random);
        int stop = random.nextDouble() < 0.4 ? end : day(from) + 1;
        for (double day = from; day < stop; day += refills * (0.7 + 0.6 * random.nextDouble()))
            add(Domain.DRUG, drug, (int) day);
    }

    private void addOthers() {
        double years = (end - start) / 365.25;
        double need =
                (0.45 + Math.pow(Math.min(age, 88) / 48, 1.7)) * Math.exp(0.8 * Draws.nearlyNormal(random) - 0.32);
        int count = Math.min(MOST, Draws.times(A_YEAR * need * years, random));
        if (count == 0) return;
        int[][] own = own();
        int day = day(start);
        for (int i = 0; i < count; i++) {
            if (random.nextDouble() >= SAME_DAY) day = day(start);
            int kind = kind(random.nextDouble());
            Domain domain = DOMAINS[kind];
            int number = random.nextDouble() < AS_BEFORE
                    ? own[kind][Draws.below(OWN_CODES, random)]
                    : habits.draw(domain, random);
            if (domain == Domain.MEASUREMENT) measure(number, day);
            else add(domain, habits.code(domain, number), day);
        }
    }

    /** The codes that this patient has again and again. */
    private int[][] own() {
        var own = new int[DOMAINS.length][OWN_CODES];
        for (int kind = 0; kind < own.length; kind++)
            for (int i = 0; i < OWN_CODES; i++) own[kind][i] = habits.draw(DOMAINS[kind], random);
        return own;
    }

    private static int kind(double draw) {
        int kind = 0;
        while (kind < KINDS.length && draw >= KINDS[kind]) kind++;
        return kind;
    }

    private int day(int from) {
        return from + Draws.below(end - from, random);
    }

    private int soonAfter(int onset) {
        return Math.min(end - 1, onset + (int) (-60 * Math.log(1 - random.nextDouble())));
    }

    private Code one(List<Code> codes) {
        return codes.get(Draws.below(codes.size(), random));
    }

    private void add(Domain domain, Code code, int day) {
        events.add(new PatientEvent(domain, code, Nation.day(day), site(), Optional.empty(), Map.of()));
    }

    private void measure(int number, int day) {
        LabTest test = habits.vocabulary().tests().get(number);
        double factor = number < factors.length ? factors[number] : 1;
        double result = test.typical() * factor * Math.exp(test.spread() * Draws.nearlyNormal(random));
        var value = new EventValue.Numeric(decimal(result, test.decimals()), test.unit());
        events.add(new PatientEvent(
                Domain.MEASUREMENT, test.code(), Nation.day(day), site(), Optional.of(value), Map.of()));
    }

    private static BigDecimal decimal(double result, int decimals) {
        long whole = Math.round(result * (decimals == 0 ? 1 : decimals == 1 ? 10 : 100));
        return BigDecimal.valueOf(whole, decimals);
    }

    private String site() {
        return Sites.NAMES.get(random.nextDouble() < ELSEWHERE ? Sites.BY_SIZE.draw(random) : site);
    }
}
