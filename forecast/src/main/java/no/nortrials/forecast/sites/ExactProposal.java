package no.nortrials.forecast.sites;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.nortrials.forecast.math.Require;

/**
 * Looks at every set of sites. The candidates are cut into two halves; the distribution of every subset of a half is computed once,
 * and a pair of subsets then costs one scalar product: P(A + B &lt; n) = Σ P(A = i)·P(B ≤ n − 1 − i).
 */
final class ExactProposal implements Proposal {
    private final SiteQuestion question;
    private final Scores scores;
    private final Half low;
    private final Half high;
    private final double[] missed;

    ExactProposal(SiteQuestion question) {
        int sites = question.candidates().size();
        Require.require(sites <= MOST_EXACT, "Candidates of an exact proposal", "at most " + MOST_EXACT, sites);
        this.question = question;
        scores = new Scores(question);
        int lowSites = sites / 2;
        low = new Half(scores, 0, lowSites, question.target());
        high = new Half(scores, lowSites, sites - lowSites, question.target());
        missed = missed(question.target());
    }

    /** P(N &lt; target) of every set, by bit mask. */
    private double[] missed(int target) {
        double[] all = new double[low.subsets() * high.subsets()];
        IntStream.range(0, high.subsets()).parallel().forEach(upper -> {
            double[] room = high.room(upper, target);
            for (int lower = 0; lower < low.subsets(); lower++) {
                all[upper * low.subsets() + lower] = product(low.counts(lower), room);
            }
        });
        return all;
    }

    /** Four sums side by side, so that an addition need not wait for the one before. */
    private static double product(double[] a, double[] b) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i + 3 < a.length; i += 4) {
            s0 += a[i] * b[i];
            s1 += a[i + 1] * b[i + 1];
            s2 += a[i + 2] * b[i + 2];
            s3 += a[i + 3] * b[i + 3];
        }
        for (; i < a.length; i++) {
            s0 += a[i] * b[i];
        }
        return s0 + s1 + s2 + s3;
    }

    @Override
    public Optional<Choice> cheapest(double probability, Rules rules) {
        Require.within("A probability", probability);
        MaskRules allowed = new MaskRules(question.candidates(), rules);
        int best = -1;
        for (int mask = 0; mask < missed.length; mask++) {
            if (missed[mask] <= 1 - probability && isCheaper(mask, best) && allowed.allow(mask)) {
                best = mask;
            }
        }
        return choice(best);
    }

    @Override
    public Optional<Choice> likeliest(double budget, Rules rules) {
        MaskRules allowed = new MaskRules(question.candidates(), rules);
        int best = -1;
        for (int mask = 0; mask < missed.length; mask++) {
            if (cost(mask) <= budget && isLikelier(mask, best) && allowed.allow(mask)) {
                best = mask;
            }
        }
        return choice(best);
    }

    @Override
    public boolean isExact() {
        return true;
    }

    private boolean isCheaper(int mask, int than) {
        return than < 0 || cost(mask) < cost(than) || (cost(mask) == cost(than) && missed[mask] < missed[than]);
    }

    private boolean isLikelier(int mask, int than) {
        return than < 0 || missed[mask] < missed[than] || (missed[mask] == missed[than] && cost(mask) < cost(than));
    }

    private double cost(int mask) {
        return low.cost(mask % low.subsets()) + high.cost(mask / low.subsets());
    }

    private Optional<Choice> choice(int mask) {
        if (mask < 0) {
            return Optional.empty();
        }
        List<Integer> sites = new ArrayList<>();
        for (int i = 0; i < question.candidates().size(); i++) {
            if ((mask >> i & 1) == 1) {
                sites.add(i);
            }
        }
        return Optional.of(scores.choice(sites, Math.max(0, 1 - missed[mask])));
    }
}
