package no.nortrials.forecast.estimate;

import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * An estimate and a hospital's count, both biased, brought together on the logarithmic scale (C2, the recommended way).
 */
public sealed interface Combination {
    /** |z| above which the two are not averaged. */
    double CONFLICT = 2;

    /** How far apart the two are, in standard deviations: (L − μ)/√(σ² + v); positive when the hospital counted more. */
    double z();

    /** The probability of being at least so far apart by chance. */
    default double chance() {
        return 2 * new NormalDistribution().cumulativeProbability(-Math.abs(z()));
    }

    /**
     * They agree.
     *
     * @param joined the weighted mean of the two
     * @param weightOfEstimate from 0 to 1
     * @param z how far apart they are
     */
    record Agreed(LogNormal joined, double weightOfEstimate, double z) implements Combination {}

    /**
     * They contradict each other: both are shown, and none is the answer.
     *
     * @param estimate alone
     * @param hospital alone
     * @param z how far apart they are
     */
    record Conflict(LogNormal estimate, LogNormal hospital, double z) implements Combination {}

    /** Weighs the two by their precision, unless they contradict each other. */
    static Combination of(LogNormal estimate, HospitalCount counted) {
        LogNormal hospital = counted.alone();
        double ofEstimate = estimate.sigma() * estimate.sigma();
        double ofHospital = hospital.sigma() * hospital.sigma();
        double z = (hospital.mu() - estimate.mu()) / Math.sqrt(ofEstimate + ofHospital);
        if (Math.abs(z) > CONFLICT) {
            return new Conflict(estimate, hospital, z);
        }
        double weight = ofHospital / (ofEstimate + ofHospital);
        double mu = weight * estimate.mu() + (1 - weight) * hospital.mu();
        return new Agreed(new LogNormal(mu, Math.sqrt(weight * ofEstimate)), weight, z);
    }
}
