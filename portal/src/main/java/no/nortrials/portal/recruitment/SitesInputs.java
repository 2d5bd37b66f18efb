package no.nortrials.portal.recruitment;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.nortrials.forecast.sites.Candidate;
import no.nortrials.forecast.sites.Rules;
import no.nortrials.forecast.sites.SiteQuestion;

/**
 * What is asked about sites.
 *
 * @param forecast the candidates, and the target
 * @param probability that is wanted, above 0 and below 1
 * @param budget in thousand kroner, when there is one
 * @param must organisation numbers of trusts that take part in any case
 * @param mustNot organisation numbers of trusts that do not
 * @param everyRegion whether each health region with a candidate is to have a site
 * @param most sites in all
 */
record SitesInputs(
        ForecastInputs forecast,
        Costs costs,
        double probability,
        OptionalDouble budget,
        Set<String> must,
        Set<String> mustNot,
        boolean everyRegion,
        OptionalInt most) {

    SitesInputs {
        must = Set.copyOf(must);
        mustNot = Set.copyOf(mustNot);
    }

    List<Candidate> candidates() {
        return forecast.sites().stream()
                .map(site -> new Candidate(
                        site.site(forecast.shares(), forecast.variation()),
                        site.trust().regionCode(),
                        costs.opening(),
                        costs.perPatient()))
                .toList();
    }

    SiteQuestion question() {
        return new SiteQuestion(candidates(), forecast.target(), forecast.months(), forecast.season());
    }

    /** Without the rule on regions. */
    Rules freely() {
        return Rules.NONE
                .with(names(must::contains))
                .without(names(mustNot::contains))
                .atMost(most.orElse(Integer.MAX_VALUE));
    }

    Rules inEveryRegion() {
        return freely().inEveryRegion(candidates().stream()
                .filter(candidate -> !freely().forbidden().contains(candidate.name()))
                .toList());
    }

    Rules rules() {
        return everyRegion ? inEveryRegion() : freely();
    }

    private Set<String> names(Predicate<String> which) {
        return forecast.sites().stream()
                .filter(site -> which.test(site.trust().organisationNumber()))
                .map(site -> site.trust().shortName())
                .collect(Collectors.toSet());
    }
}
