package no.nortrials.benchmark.forecast;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.stream.DoubleStream;
import no.nortrials.benchmark.Latencies;
import no.nortrials.benchmark.Machine;
import no.nortrials.forecast.recruitment.CurvePoint;
import no.nortrials.forecast.recruitment.Forecast;
import no.nortrials.forecast.recruitment.Plan;
import no.nortrials.forecast.recruitment.QuickForecast;
import no.nortrials.forecast.sites.Front;
import no.nortrials.forecast.sites.Proposal;
import no.nortrials.forecast.sites.Rules;

/** Measures forecasts and proposals, and prints a table and how far the simulation is from the exact numbers. */
public final class ForecastBenchmark {
    private static final int RUNS = 10_000;
    private static final int COMPARED = 3;

    private final StringBuilder table =
            new StringBuilder("| What | samples | p50 ms | p95 ms | max ms |\n|---|---:|---:|---:|---:|\n");

    private ForecastBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        new ForecastBenchmark().run();
    }

    private void run() throws IOException {
        System.out.println("measured " + Machine.told() + "\n");
        measure(
                "exact forecast: time 5/50/95 %, probability and distribution at the deadline",
                200, ForecastBenchmark::forecast);
        measure(
                "curve with band at 37 months",
                50,
                seed -> CurvePoint.curve(
                        Scenario.plan(seed), DoubleStream.iterate(0, month -> month <= 36, month -> month + 1)));
        measure(
                "quick approximation of the probability",
                200,
                seed -> new QuickForecast(Scenario.plan(seed)).reached(Scenario.TARGET, Scenario.DEADLINE));
        measure("simulation of 10,000 courses", 20, seed -> simulated(Scenario.plan(seed), seed));
        measure(
                "proposal among 20 candidates: everything computed, cheapest for 80 %",
                20, seed -> proposal(seed).cheapest(.8, Rules.NONE));
        measure(
                "the same with a front of seven probabilities, with and without every region",
                10,
                ForecastBenchmark::front);
        System.out.println(table);
        for (long seed = 1; seed <= COMPARED; seed++) {
            compare(seed);
        }
    }

    private void measure(String what, int samples, LongConsumer action) {
        for (int i = 0; i < Math.max(3, samples / 4); i++) {
            action.accept(-1 - i);
        }
        List<Double> milliseconds = new ArrayList<>();
        for (int i = 0; i < samples; i++) {
            long begin = System.nanoTime();
            action.accept(i);
            milliseconds.add((System.nanoTime() - begin) / 1e6);
        }
        var latencies = new Latencies(milliseconds, 0);
        table.append(String.format(
                Locale.ENGLISH,
                "| %s | %d | %.2f | %.2f | %.2f |%n",
                what,
                samples,
                latencies.quantile(.5),
                latencies.quantile(.95),
                latencies.quantile(1)));
    }

    private static Forecast forecast(long seed) {
        return Forecast.of(Scenario.plan(seed), Scenario.TARGET, Scenario.DEADLINE);
    }

    private static double[] simulated(Plan plan, long seed) {
        return new MonteCarlo(plan, Scenario.TARGET, seed).times(RUNS, 3 * Scenario.DEADLINE);
    }

    private static Proposal proposal(long seed) {
        return Proposal.of(Scenario.question(seed));
    }

    private static Front front(long seed) {
        Rules everyRegion = Rules.NONE.inEveryRegion(Scenario.question(seed).candidates());
        return Front.of(proposal(seed), Rules.NONE, everyRegion, .5, 7);
    }

    private static void compare(long seed) {
        Forecast exact = forecast(seed);
        double[] times = simulated(Scenario.plan(seed), seed);
        double reached =
                DoubleStream.of(times).filter(time -> time <= Scenario.DEADLINE).count() / (double) RUNS;
        System.out.printf(
                Locale.ENGLISH,
                "seed %d: P exact %.4f, simulated %.4f ± %.4f; months 5/50/95 %% exact %.2f/%.2f/%.2f, simulated %.2f/%.2f/%.2f%n",
                seed,
                exact.probability(),
                reached,
                1.96 * Math.sqrt(reached * (1 - reached) / RUNS),
                exact.time().low(),
                exact.time().median(),
                exact.time().high(),
                times[RUNS / 20],
                times[RUNS / 2],
                times[RUNS * 19 / 20]);
    }
}
