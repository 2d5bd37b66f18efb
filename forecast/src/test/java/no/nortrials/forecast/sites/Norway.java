package no.nortrials.forecast.sites;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import no.nortrials.forecast.recruitment.Rate;
import no.nortrials.forecast.recruitment.Site;

/** Candidates to choose from. */
final class Norway {
    private static final List<String> REGIONS = List.of("SorOst", "Vest", "Midt", "Nord");

    private Norway() {}

    /** The eight candidates of the worked example: 40 patients in 20 months. */
    static SiteQuestion eight() {
        try (var file = Norway.class.getResourceAsStream("candidates.csv")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return SiteQuestion.of(text.lines().skip(2).map(Norway::candidate).toList(), 40, 20);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Candidate candidate(String line) {
        String[] cells = line.split(",", -1);
        var rate = Rate.of(Double.parseDouble(cells[2]), Double.parseDouble(cells[3]));
        var site = Site.of(cells[0], rate, Double.parseDouble(cells[4])).capped(Integer.parseInt(cells[5]));
        return new Candidate(site, cells[1], Double.parseDouble(cells[6]), 0);
    }

    /** Candidates made from a seed. */
    static SiteQuestion random(int sites, int target, long seed) {
        var random = new Random(seed);
        return SiteQuestion.of(
                IntStream.range(0, sites)
                        .mapToObj(i -> {
                            double mean = .1 + random.nextDouble();
                            var site = Site.of(
                                    "site " + i, Rate.of(mean, .4 + random.nextDouble() * .6), 6 * random.nextDouble());
                            return new Candidate(
                                    site,
                                    REGIONS.get(i % 4),
                                    Math.rint(200 + 250 * mean + 150 * random.nextDouble()),
                                    0);
                        })
                        .toList(),
                target,
                20);
    }
}
