package no.nortrials.portal.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.nortrials.forecast.estimate.Basis;
import no.nortrials.forecast.estimate.EligiblePerTarget;
import no.nortrials.forecast.estimate.Fraction;
import no.nortrials.forecast.estimate.Grade;
import no.nortrials.forecast.estimate.Origin;
import no.nortrials.forecast.estimate.Product;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.directory.Trust;
import org.springframework.stereotype.Component;

/**
 * Inhabitants of the right age and sex, times how common the disease is, times what else narrows it down. The disease is taken to be
 * equally common at all ages that the source counted, because the sources do not say more.
 */
@Component
class Estimator {
    private final Statistics statistics;
    private final Directory directory;

    Estimator(Statistics statistics, Directory directory) {
        this.statistics = statistics;
        this.directory = directory;
    }

    /** The estimate; nothing when figure and trial are about different ages or sexes, or no population is released. */
    Optional<Estimate> of(EstimateInputs inputs) {
        Figures figures = statistics.now();
        if (figures.population().unknown()) return Optional.empty();
        return inputs.who().and(inputs.figure().among()).map(who -> of(inputs, who, figures));
    }

    private Estimate of(EstimateInputs inputs, Persons who, Figures figures) {
        var factors = new ArrayList<Fraction>();
        factors.add(prevalence(inputs.figure(), figures.population()));
        inputs.factors().forEach(factor -> factors.add(factor.fraction()));
        long inhabitants = figures.population().nation(who);
        var nation = new Product((double) inhabitants, factors);
        Grade grade = Grade.of(new Basis.Multiplied(factors, false));
        return new Estimate(
                inputs,
                who,
                line(nation, grade),
                trusts(inputs.figure(), who, nation, grade, figures),
                nation.funnel(),
                nation.varianceShares(),
                nation.dependence(),
                grade,
                inputs.target().map(target -> EligiblePerTarget.of(nation.mean(), target)),
                figures.sources());
    }

    private List<Estimate.TrustLine> trusts(
            Occurrence figure, Persons who, Product nation, Grade grade, Figures figures) {
        Set<String> areas = figures.population().areas();
        return directory.trusts().stream()
                .filter(trust -> areas.contains(trust.organisationNumber()))
                .map(trust -> trust(trust, figure, who, nation, grade, figures))
                .sorted(Comparator.comparingDouble(
                                (Estimate.TrustLine row) -> row.line().mean())
                        .reversed())
                .toList();
    }

    private Estimate.TrustLine trust(
            Trust trust, Occurrence figure, Persons who, Product nation, Grade grade, Figures figures) {
        long persons = figures.population().in(trust.organisationNumber(), who);
        return new Estimate.TrustLine(
                trust,
                line(nation.among((double) persons), grade),
                figures.registered(figure.id(), trust.organisationNumber()));
    }

    private static Estimate.Line line(Product product, Grade grade) {
        return new Estimate.Line(
                Math.round(product.persons()),
                product.mean(),
                product.logNormal().widened(grade));
    }

    /** A share resting on as many cases as the source's quality allows. */
    private static Fraction prevalence(Occurrence figure, Population population) {
        double share = figure.share(population.nation(figure.among()));
        double cases = Math.min(figure.value(), figure.quality().mostCases());
        return new Fraction(
                figure.id(), Fraction.Role.PREVALENCE, cases, cases * (1 - share) / share, Origin.SAME_POPULATION);
    }
}
