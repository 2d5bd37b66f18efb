package no.nortrials.delivery.indicator;

import java.util.List;
import java.util.Optional;

/** The 28 indicators of delivery. Anchors are set by experts and fixed for twelve months; Norwegian values must be learned. */
@SuppressWarnings("ImmutableEnumChecker") // rules are functions without state
public enum Indicator implements Measure {
    /** Working days from received to answered; who has not answered still waits. */
    TIME_TO_ANSWER(
            1,
            Unit.WORKING_DAYS,
            Kind.MEDIAN_WITH_OPEN,
            Better.LOW,
            Optional.of(new Anchors(20, 3)),
            5,
            Rule.asked(Answering::time)),
    /** Of those due, the never answered included. */
    ANSWERED_ON_TIME(
            2,
            Unit.SHARE,
            Kind.SHARE,
            Better.HIGH,
            Optional.of(new Anchors(.5, .95)),
            5,
            Rule.asked(Answering::onTime)),
    /** Of those due. */
    ANSWERED_AT_ALL(
            3, Unit.SHARE, Kind.SHARE, Better.HIGH, Optional.of(new Anchors(.6, 1)), 5, Rule.asked(Answering::atAll)),
    /** Noes with a coded reason. */
    REASONED_NO(
            4,
            Unit.SHARE,
            Kind.SHARE,
            Better.HIGH,
            Optional.of(new Anchors(.3, 1)),
            5,
            Rule.asked(Answering::reasoned)),
    /** Yes or yes on conditions, of the answered. For context; a no is no failure. */
    POSITIVE(5, Unit.SHARE, Kind.SHARE, Better.NEITHER, Optional.empty(), 5, Rule.asked(Answering::positive)),
    /** Of the positive answers whose choice of sites is known. */
    SELECTED(
            6,
            Unit.SHARE,
            Kind.SHARE,
            Better.HIGH,
            Optional.of(new Anchors(.1, .5)),
            5,
            Rule.asked(Answering::selected)),
    /** Opened, of the selected. */
    ACTIVATED(
            7,
            Unit.SHARE,
            Kind.SHARE,
            Better.HIGH,
            Optional.of(new Anchors(.6, 1)),
            5,
            Rule.trials(Running::activated)),
    /** From the draft to the last signature. */
    CONTRACT_TIME(
            8,
            Unit.DAYS,
            Kind.MEDIAN,
            Better.LOW,
            Optional.of(new Anchors(180, 30)),
            3,
            Rule.trials(Running.between(Milestone.CONTRACT_DRAFT, Milestone.CONTRACT_SIGNED))),
    /** From the application to the hospital's own approval. */
    LOCAL_APPROVAL_TIME(
            9,
            Unit.DAYS,
            Kind.MEDIAN,
            Better.LOW,
            Optional.of(new Anchors(90, 14)),
            3,
            Rule.trials(Running.between(Milestone.LOCAL_APPLICATION, Milestone.LOCAL_APPROVAL))),
    /** From selected to open. */
    START_UP(
            10,
            Unit.DAYS,
            Kind.MEDIAN,
            Better.LOW,
            Optional.of(new Anchors(270, 90)),
            3,
            Rule.trials(Running.between(Milestone.SELECTED, Milestone.OPENED))),
    /** First patient within 60 days of opening. */
    FIRST_PATIENT_SOON(
            11,
            Unit.SHARE,
            Kind.SHARE,
            Better.HIGH,
            Optional.of(new Anchors(.1, .8)),
            3,
            Rule.trials(Running::firstSoon)),
    /** From open to the first patient; who has none still waits. */
    TIME_TO_FIRST_PATIENT(
            12,
            Unit.DAYS,
            Kind.MEDIAN_WITH_OPEN,
            Better.LOW,
            Optional.of(new Anchors(180, 20)),
            3,
            Rule.trials(Running::untilFirst)),
    /** Patients of all closed trials over their targets. */
    RECRUITED_OF_TARGET(
            13,
            Unit.RATIO,
            Kind.RATIO,
            Better.HIGH,
            Optional.of(new Anchors(.3, 1)),
            3,
            Rule.trials(Running::ofTarget)),
    /** Closed trials with at least 80 % of their target. */
    NEARLY_TARGET(
            14,
            Unit.SHARE,
            Kind.SHARE,
            Better.HIGH,
            Optional.of(new Anchors(.2, .8)),
            3,
            Rule.trials(Running::nearlyTarget)),
    /** Without a patient, of those opened six months ago or earlier. */
    ZERO_RECRUITERS(
            15, Unit.SHARE, Kind.SHARE, Better.LOW, Optional.of(new Anchors(.4, 0)), 3, Rule.trials(Running::zero)),
    /** Distance of the logarithms of patients and forecast. */
    FORECAST_ACCURACY(
            16,
            Unit.RATIO,
            Kind.MEDIAN,
            Better.LOW,
            Optional.of(new Anchors(1.1, .2)),
            5,
            Rule.trials(Running::forecast)),
    /** Patients a month open. Not scored here: what is expected depends on the trial. */
    SPEED(17, Unit.PATIENTS_A_MONTH, Kind.RATIO, Better.HIGH, Optional.empty(), 3, Rule.trials(Running::speed)),
    /** Observed over expected for the indication; counted in patients screened. */
    SCREEN_FAILURE(
            18,
            Unit.RATIO,
            Kind.RATIO,
            Better.LOW,
            Optional.of(new Anchors(2, .8)),
            20,
            Rule.trials(Running.over(Count.SCREEN_FAILED, Count.SCREEN_FAILED_EXPECTED, Count.SCREENED))),
    /** Consented, of eligible patients who were asked. */
    CONSENT(
            19,
            Unit.SHARE,
            Kind.SHARE,
            Better.HIGH,
            Optional.of(new Anchors(.2, .7)),
            20,
            Rule.trials(Running.over(Count.CONSENTED, Count.APPROACHED, Count.APPROACHED))),
    /** Randomised who did not take their consent back. */
    RETENTION(
            20,
            Unit.SHARE,
            Kind.SHARE,
            Better.HIGH,
            Optional.of(new Anchors(.8, .98)),
            20,
            Rule.trials(Running.kept(Count.WITHDRAWN, Count.RANDOMISED))),
    /** Primary outcomes complete, of those due. */
    COMPLETE_OUTCOME(
            21,
            Unit.SHARE,
            Kind.SHARE,
            Better.HIGH,
            Optional.of(new Anchors(.8, .98)),
            20,
            Rule.trials(Running.over(Count.OUTCOME_COMPLETE, Count.OUTCOME_DUE, Count.OUTCOME_DUE))),
    /** Queries for a hundred data points; counted in trials. */
    QUERIES(
            22,
            Unit.PER_HUNDRED,
            Kind.RATIO,
            Better.LOW,
            Optional.of(new Anchors(40, 5)),
            1,
            Rule.trials(Running.overTrials(Count.QUERIES, Count.DATA_POINTS))),
    /** Serious adverse events reported within 24 hours. */
    SAE_ON_TIME(
            23,
            Unit.SHARE,
            Kind.SHARE,
            Better.HIGH,
            Optional.of(new Anchors(.8, 1)),
            5,
            Rule.trials(Running.over(Count.SAE_ON_TIME, Count.SAE, Count.SAE))),
    /** For a hundred patients. */
    MAJOR_DEVIATIONS(
            24,
            Unit.PER_HUNDRED,
            Kind.RATIO,
            Better.LOW,
            Optional.of(new Anchors(20, 2)),
            20,
            Rule.trials(Running.over(Count.MAJOR_DEVIATIONS, Count.RANDOMISED, Count.RANDOMISED))),
    /** Delegated staff whose certificate of good clinical practice holds. */
    CERTIFICATES(25, Unit.SHARE, Kind.SHARE, Better.HIGH, Optional.of(new Anchors(.6, 1)), 5, Standing::certificates),
    /** Roles whose free capacity was declared within three months. */
    CAPACITY_DECLARED(26, Unit.SHARE, Kind.SHARE, Better.HIGH, Optional.of(new Anchors(0, 1)), 1, Standing::declared),
    /** Types of criteria the data node can count, of the national list. */
    COUNTABLE(
            27,
            Unit.SHARE,
            Kind.SHARE,
            Better.HIGH,
            Optional.of(new Anchors(0, 1)),
            1,
            (records, window) -> Standing.countable(records)),
    /** Trials with a full screening log. */
    SCREENING_LOG(
            28, Unit.SHARE, Kind.SHARE, Better.HIGH, Optional.of(new Anchors(0, 1)), 3, Rule.trials(Running::logged));

    private final int number;
    private final Unit unit;
    private final Kind kind;
    private final Better better;
    private final Optional<Anchors> anchors;
    private final int smallest;
    private final Rule rule;

    Indicator(int number, Unit unit, Kind kind, Better better, Optional<Anchors> anchors, int smallest, Rule rule) {
        this.number = number;
        this.unit = unit;
        this.kind = kind;
        this.better = better;
        this.anchors = anchors;
        this.smallest = smallest;
        this.rule = rule;
    }

    /** From 1 to 28, the same in every version. */
    public int number() {
        return number;
    }

    /** Whether it may enter a composite. */
    public boolean scored() {
        return anchors.isPresent();
    }

    @Override
    public Unit unit() {
        return unit;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Better better() {
        return better;
    }

    @Override
    public Optional<Anchors> anchors() {
        return anchors;
    }

    @Override
    public int smallest() {
        return smallest;
    }

    @Override
    public List<Line> lines(Records records, Window window) {
        return rule.lines(records, window);
    }
}
