package no.nortrials.forecast.sites;

import java.util.List;
import no.nortrials.forecast.math.Convolution;
import no.nortrials.forecast.recruitment.Plan;

/** What every candidate brings by the deadline, and so what any set of them does. */
final class Scores {
    private final SiteQuestion question;
    private final double[][] counts;
    private final double[] means;
    private final double[] variances;

    Scores(SiteQuestion question) {
        this.question = question;
        int sites = question.candidates().size();
        counts = new double[sites][];
        means = new double[sites];
        variances = new double[sites];
        for (int i = 0; i < sites; i++) {
            measure(i, question.candidates().get(i));
        }
    }

    private void measure(int i, Candidate candidate) {
        Plan alone = Plan.of(List.of(candidate.site())).in(question.season());
        counts[i] = alone.enrolled(question.deadline()).probabilities().stream()
                .mapToDouble(p -> p)
                .toArray();
        means[i] = alone.mean(question.deadline());
        double square = 0;
        for (int k = 0; k < counts[i].length; k++) {
            square += (double) k * k * counts[i][k];
        }
        variances[i] = Math.max(0, square - means[i] * means[i]);
    }

    double mean(int site) {
        return means[site];
    }

    double variance(int site) {
        return variances[site];
    }

    /** P(N = k) of a site for k from 0. */
    double[] counts(int site) {
        return counts[site];
    }

    double cost(int site) {
        Candidate candidate = question.candidates().get(site);
        return candidate.fixedCost() + candidate.costPerPatient() * means[site];
    }

    /** The choice of some sites, given by their numbers in ascending order. */
    Choice choice(List<Integer> sites) {
        int limit = question.target() - 1;
        double[] total = {1};
        for (int site : sites) {
            total = Convolution.of(total, counts[site], limit);
        }
        return choice(sites, Math.max(0, 1 - Convolution.mass(total)));
    }

    Choice choice(List<Integer> sites, double probability) {
        return new Choice(
                sites.stream().map(question.candidates()::get).toList(),
                sites.stream().mapToDouble(this::cost).sum(),
                probability,
                sites.stream().mapToDouble(this::mean).sum());
    }
}
