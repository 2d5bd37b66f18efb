package no.nortrials.forecast.sites;

import java.util.List;
import no.nortrials.forecast.math.Require;
import no.nortrials.forecast.recruitment.Season;

/**
 * What is to be chosen from, and for what.
 *
 * @param candidates at least one, with distinct names
 * @param target patients, at least 1
 * @param deadline month, above 0
 * @param season that all sites share
 */
public record SiteQuestion(List<Candidate> candidates, int target, double deadline, Season season) {
    /** @throws IllegalArgumentException if there is no candidate, a name comes twice, or a number is out of its range */
    public SiteQuestion {
        candidates = List.copyOf(candidates);
        long names = candidates.stream().map(Candidate::name).distinct().count();
        Require.require(
                !candidates.isEmpty() && names == candidates.size(),
                "Candidates",
                "at least one, each once",
                candidates);
        Require.positive("A target", target);
        Require.positive("A deadline", deadline);
    }

    /** Without season. */
    public static SiteQuestion of(List<Candidate> candidates, int target, double deadline) {
        return new SiteQuestion(candidates, target, deadline, Season.NONE);
    }
}
