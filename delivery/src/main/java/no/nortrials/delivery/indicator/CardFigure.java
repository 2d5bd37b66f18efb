package no.nortrials.delivery.indicator;

import java.util.List;
import java.util.Optional;

/**
 * The card of six figures that shows a site beside the country, after the definitions of the Spanish project BEST. Days are calendar
 * days; durations are placed by their later day. The smallest denominator is ours.
 */
@SuppressWarnings("ImmutableEnumChecker") // rules are functions without state
public enum CardFigure implements Measure {
    /** From the application to the ethics committee to the first patient. */
    SUBMITTED_TO_FIRST_PATIENT(
            Unit.DAYS,
            Kind.MEDIAN,
            Better.LOW,
            3,
            Rule.trials(Running.between(Milestone.SUBMITTED, Milestone.FIRST_PATIENT))),
    /** From the application to the contract signed by all. */
    SUBMITTED_TO_SIGNED(
            Unit.DAYS,
            Kind.MEDIAN,
            Better.LOW,
            3,
            Rule.trials(Running.between(Milestone.SUBMITTED, Milestone.CONTRACT_SIGNED))),
    /** From the contract to the first patient. */
    SIGNED_TO_FIRST_PATIENT(
            Unit.DAYS,
            Kind.MEDIAN,
            Better.LOW,
            3,
            Rule.trials(Running.between(Milestone.CONTRACT_SIGNED, Milestone.FIRST_PATIENT))),
    /** From the application to its approval. */
    SUBMITTED_TO_APPROVED(
            Unit.DAYS,
            Kind.MEDIAN,
            Better.LOW,
            3,
            Rule.trials(Running.between(Milestone.SUBMITTED, Milestone.APPROVED))),
    /** Patients over the planned, of closed trials. */
    RECRUITMENT_RATE(Unit.RATIO, Kind.RATIO, Better.HIGH, 3, Rule.trials(Running::ofTarget)),
    /** Patients a month open. */
    RECRUITMENT_SPEED(Unit.PATIENTS_A_MONTH, Kind.RATIO, Better.HIGH, 3, Rule.trials(Running::speed));

    private final Unit unit;
    private final Kind kind;
    private final Better better;
    private final int smallest;
    private final Rule rule;

    CardFigure(Unit unit, Kind kind, Better better, int smallest, Rule rule) {
        this.unit = unit;
        this.kind = kind;
        this.better = better;
        this.smallest = smallest;
        this.rule = rule;
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
        return Optional.empty();
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
