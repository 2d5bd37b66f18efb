package no.nortrials.forecast.recruitment;

import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The sites of the worked scenarios of the methods, 1.3. */
final class Scenarios {
    private static final double[] MEANS = {.25, .2, .15, .1, .1, .05};
    private static final double[] OPENINGS = {3, 4, 5, 6, 6, 8};
    private static final int[] CAPS = {2, 2, 2, 2, 1, 1};

    private Scenarios() {}

    static Plan plan(String id) {
        return switch (id) {
            case "R01" -> alike(1, Rate.known(2), new Opening.At(0));
            case "R02" -> alike(1, Rate.gamma(2, 1), new Opening.At(0));
            case "R03" -> alike(10, Rate.gamma(1.2, 2.4), new Opening.At(0));
            case "R05" -> staggered();
            case "R06" -> spread(20);
            case "R07" -> each(spread(20), site -> site.screened(.7));
            case "R10", "R17", "R18" -> rareDisease(1);
            case "R11" -> each(staggered(), site -> site.closing(15));
            case "R12" -> rareDisease(1.0 / 3);
            case "R14" -> alike(100, Rate.gamma(1.2, 6), new Opening.Between(0, 12));
            case "R15" -> alike(3, Rate.gamma(.5, .5), new Opening.At(0));
            case "R16" -> capped();
            default -> throw new IllegalArgumentException(id);
        };
    }

    static Plan alike(int number, Rate rate, Opening opening) {
        return Plan.of(Collections.nCopies(number, Site.of("site", rate, opening)));
    }

    /** So many sites with a mean of half a patient a month, open some time in the first six months. */
    static Plan spread(int number) {
        return alike(number, Rate.gamma(1.5, 3), new Opening.Between(0, 6));
    }

    /** Twenty sites, one more every half month. */
    static Plan staggered() {
        return Plan.of(IntStream.range(0, 20)
                .mapToObj(i -> Site.of("site " + i, Rate.gamma(1.5, 3), i * .5))
                .toList());
    }

    /** Six hospitals and a rare disease. */
    static Plan rareDisease(double factor) {
        return Plan.of(IntStream.range(0, MEANS.length)
                .mapToObj(i -> Site.of("hospital " + i, Rate.of(MEANS[i] * factor, .7), OPENINGS[i]))
                .toList());
    }

    private static Plan capped() {
        List<Site> sites = rareDisease(1).sites();
        return Plan.of(IntStream.range(0, CAPS.length)
                .mapToObj(i -> sites.get(i).capped(CAPS[i]))
                .toList());
    }

    private static Plan each(Plan plan, UnaryOperator<Site> change) {
        return Plan.of(plan.sites().stream().map(change).toList());
    }
}
