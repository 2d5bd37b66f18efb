package no.nortrials.benchmark.forecast;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import no.nortrials.forecast.recruitment.Opening;
import no.nortrials.forecast.recruitment.Plan;
import no.nortrials.forecast.recruitment.Rate;
import no.nortrials.forecast.recruitment.Site;
import no.nortrials.forecast.sites.Candidate;
import no.nortrials.forecast.sites.SiteQuestion;

/** Sites made from a seed. All differ, so that nothing can be computed once for several. */
final class Scenario {
    static final int SITES = 30;
    static final int TARGET = 300;
    static final double DEADLINE = 24;

    private static final int CANDIDATES = 20;
    private static final List<String> REGIONS = List.of("South-East", "West", "Central", "North");

    private Scenario() {}

    /** Thirty sites that open some time in up to a year. */
    static Plan plan(long seed) {
        return Plan.of(sites(SITES, .3, seed));
    }

    /** Twenty candidates for the same target. */
    static SiteQuestion question(long seed) {
        var random = new Random(seed);
        List<Candidate> candidates = sites(CANDIDATES, .8, seed).stream()
                .map(site -> new Candidate(
                        site,
                        REGIONS.get(random.nextInt(REGIONS.size())),
                        Math.rint(200 + 250 * site.rate().mean() + 150 * random.nextDouble()),
                        40))
                .toList();
        return SiteQuestion.of(candidates, TARGET, DEADLINE);
    }

    private static List<Site> sites(int number, double leastMean, long seed) {
        var random = new Random(seed);
        return IntStream.range(0, number)
                .mapToObj(i -> {
                    double from = 6 * random.nextDouble();
                    var opening = new Opening.Between(from, from + 1 + 5 * random.nextDouble());
                    var rate = Rate.of(leastMean + .6 * random.nextDouble(), .7 + .3 * random.nextDouble());
                    return Site.of("site " + i, rate, opening);
                })
                .toList();
    }
}
