package no.nortrials.portal.evidence;

import java.util.List;
import java.util.Optional;

/**
 * What an estimate is made of.
 *
 * @param figure how common the disease is
 * @param who the trial's ages and sex
 * @param factors what else narrows it down, in the order of the funnel
 * @param target patients wanted in Norway, when that is known
 */
record EstimateInputs(Occurrence figure, Persons who, List<Factor> factors, Optional<Integer> target) {
    EstimateInputs {
        factors = List.copyOf(factors);
    }
}
