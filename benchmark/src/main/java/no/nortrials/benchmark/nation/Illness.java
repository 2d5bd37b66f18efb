package no.nortrials.benchmark.nation;

import java.util.List;
import java.util.Optional;
import no.nortrials.eligibility.Sex;

/**
 * What comes together in one who has an illness.
 *
 * @param share how many of a hundred persons have it around the middle of life
 * @param sex of whom, when only of one
 * @param fromAge the age in years below which it is rare
 * @param steepness by which power it grows with age; 0 when it does not
 * @param diagnoses the more often a code stands here, the more often it is written down
 * @param visits the days from one diagnosis to the next, on average
 * @param drugs each with the share of those ill who get it
 * @param refills the days from one dispensing to the next, on average
 * @param tests each with the factor by which results differ from those of the healthy
 * @param controls the days from one result to the next, on average
 * @param procedures soon after the illness begins
 * @param operated how many of those ill have a procedure
 */
record Illness(
        double share,
        Optional<Sex> sex,
        int fromAge,
        double steepness,
        List<String> diagnoses,
        double visits,
        List<Weight> drugs,
        double refills,
        List<Weight> tests,
        double controls,
        List<String> procedures,
        double operated) {

    /** A code and a number that belongs to it. */
    record Weight(String code, double number) {}

    /** How likely somebody of a sex and an age in years has it. */
    double chance(Sex of, double age) {
        if (sex.isPresent() && sex.get() != of) return 0;
        if (age < fromAge) return share / 100 * 0.02;
        if (steepness == 0) return share / 100;
        return share / 100 * steepness * Math.pow((age - fromAge + 8) / 40, steepness / 2);
    }
}
