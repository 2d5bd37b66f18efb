package no.nortrials.portal.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.nortrials.forecast.Interval;
import no.nortrials.forecast.estimate.Basis;
import no.nortrials.forecast.estimate.Dependence;
import no.nortrials.forecast.estimate.EligiblePerTarget;
import no.nortrials.forecast.estimate.Fraction;
import no.nortrials.forecast.estimate.Grade;
import no.nortrials.forecast.estimate.LogNormal;
import no.nortrials.forecast.estimate.Product;
import no.nortrials.portal.directory.Trust;
import no.nortrials.portal.reference.Provenance;

/**
 * How many patients there may be.
 *
 * @param who whom both the trial and the figure are about
 * @param nation the whole country, those included whose trust is not known
 * @param trusts the trusts with an area, the most patients first
 * @param funnel what is left after each factor, in the country
 * @param shares how much of the uncertainty each factor brings
 * @param dependence the number under other assumptions on how the factors go together
 * @param index patients for each one wanted, when a target is known
 * @param sources the versions of the data sets it was computed from
 */
record Estimate(
        EstimateInputs inputs,
        Persons who,
        Line nation,
        List<TrustLine> trusts,
        List<Product.Step> funnel,
        List<Product.VarianceShare> shares,
        Dependence dependence,
        Grade grade,
        Optional<EligiblePerTarget> index,
        List<Provenance> sources) {

    /**
     * One area.
     *
     * @param persons inhabitants of the right age and sex
     * @param spread how sure the number is, widened as the grade asks
     */
    record Line(long persons, double mean, LogNormal spread) {
        /** 10 %, 50 % and 90 %. */
        public Interval patients() {
            return spread.shown();
        }
    }

    /**
     * One trust.
     *
     * @param registered patients a year among the inhabitants by the atlas of health care, for all ages it counts
     */
    record TrustLine(Trust trust, Line line, Optional<Double> registered) {}

    /** What the grade was given for. */
    Basis.Multiplied basis() {
        return new Basis.Multiplied(
                shares.stream().map(Product.VarianceShare::factor).toList(), false);
    }

    /** The factor to ask the hospitals about; none when there is only the disease itself. */
    public Optional<Fraction> mostUncertain() {
        return shares.size() < 2
                ? Optional.empty()
                : shares.stream()
                        .max(Comparator.comparingDouble(Product.VarianceShare::share))
                        .map(Product.VarianceShare::factor);
    }
}
