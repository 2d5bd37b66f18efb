package no.nortrials.portal.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.nortrials.disclosure.Total;
import no.nortrials.disclosure.wire.Told;
import no.nortrials.forecast.Interval;
import no.nortrials.forecast.estimate.Basis;
import no.nortrials.forecast.estimate.Combination;
import no.nortrials.forecast.estimate.CountPosterior;
import no.nortrials.forecast.estimate.Coverage;
import no.nortrials.forecast.estimate.GammaRate;
import no.nortrials.forecast.estimate.Grade;
import no.nortrials.forecast.estimate.HospitalCount;
import no.nortrials.forecast.estimate.LogNormal;
import no.nortrials.portal.node.ReleasedCount;

/**
 * Joins the estimate of one area with what its hospital told. A number is weighed against the estimate as biased as such counts
 * are; "fewer than ten" is knowledge about the count. The estimate enters as wide as it is shown.
 *
 * @param without what the estimate rests on
 */
record TrustJoiner(Basis.Multiplied without, LocalDate today) {
    private static final double DAYS_A_MONTH = 365.25 / 12;

    /** An answer that was less likely beforehand than |z| above 2 contradicts the estimate. */
    private static final double UNLIKELY = 0.0455;

    /** @param estimate empty when the trust has no area of its own */
    Joined join(Optional<LogNormal> estimate, ReleasedCount count) {
        if (count.told() instanceof Told.Nothing) return new Joined.Alone(Joined.Why.NOTHING_TOLD);
        if (count.criteria() == 0 || !Grade.counts(coverage(count)))
            return new Joined.Alone(Joined.Why.TOO_FEW_CRITERIA);
        if (estimate.isEmpty()) return new Joined.Alone(Joined.Why.NO_AREA);
        return told(estimate.get(), count);
    }

    private Joined told(LogNormal estimate, ReleasedCount count) {
        return switch (count.told()) {
            case Told.About about ->
                together(
                        estimate,
                        HospitalCount.released(about.persons(), Total.DEVIATION, count.covers()),
                        grade(count));
            case Told.FewerThan few -> few(estimate, few.threshold(), count);
            case Told.Nothing _ -> new Joined.Alone(Joined.Why.NOTHING_TOLD);
        };
    }

    static Joined together(LogNormal estimate, HospitalCount counted, Grade grade) {
        return switch (Combination.of(estimate, counted)) {
            case Combination.Agreed agreed ->
                new Joined.Together(agreed.joined().widened(grade).shown(), grade);
            case Combination.Conflict conflict ->
                new Joined.Apart(conflict.hospital().widened(grade).shown());
        };
    }

    private Joined few(LogNormal estimate, int threshold, ReleasedCount count) {
        var prior = GammaRate.withMoments(estimate.mean(), estimate.deviation());
        var after = CountPosterior.ofFewerThan(threshold, prior, count.covers());
        if (after.chanceOfAnswer() < UNLIKELY) return new Joined.Apart(possible(threshold, count.covers()));
        return new Joined.Together(
                new Interval(after.patients(.1), after.patients(.5), after.patients(.9)), grade(count));
    }

    /** All that a number below the threshold can mean, and its middle. */
    private static Interval possible(int threshold, double covers) {
        double most = (threshold - 1) / covers;
        return new Interval(0, most / 2, most);
    }

    Grade grade(ReleasedCount count) {
        double months = ChronoUnit.DAYS.between(count.dataDate(), today) / DAYS_A_MONTH;
        return Grade.of(new Basis.Counted(Math.max(0, months), coverage(count), without));
    }

    private static Coverage coverage(ReleasedCount count) {
        return new Coverage(count.evaluated(), count.criteria());
    }
}
