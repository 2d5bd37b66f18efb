package no.nortrials.forecast.recruitment;

import java.util.HashMap;
import java.util.Map;

/** By how much P(N(t) ≥ n) exceeds a probability, remembered for every t that was asked about. */
final class Excess {
    private final Recruitment recruitment;
    private final int target;
    private final double probability;
    private final Map<Double, Double> known = new HashMap<>();

    Excess(Recruitment recruitment, int target, double probability) {
        this.recruitment = recruitment;
        this.target = target;
        this.probability = probability;
    }

    double at(double month) {
        return known.computeIfAbsent(month, any -> recruitment.reached(target, any) - probability);
    }
}
