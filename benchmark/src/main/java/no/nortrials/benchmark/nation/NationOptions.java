package no.nortrials.benchmark.nation;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What to measure.
 *
 * @param persons how many the nation has
 * @param rounds how often the index is asked each question, each time with other codes, limits and days
 * @param duckDbRounds how often DuckDB is, with the first of these
 * @param folder where index and database are made
 * @param keep whether these stay, so that a second run need not make them
 * @param withDuckDb whether DuckDB is asked too, and the answers compared
 */
record NationOptions(
        int persons,
        long seed,
        int rounds,
        int duckDbRounds,
        Duration warmUp,
        Path folder,
        boolean keep,
        boolean withDuckDb) {

    static NationOptions of(String... arguments) {
        Map<String, String> given = Arrays.stream(arguments)
                .map(argument -> argument.replaceFirst("^--", "").split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair.length > 1 ? pair[1] : ""));
        int persons = number(given, "persons", 5_600_000);
        return new NationOptions(
                persons,
                number(given, "seed", 1),
                number(given, "rounds", 60),
                number(given, "duckdb-rounds", 12),
                Duration.ofSeconds(number(given, "warm-up", 10)),
                Path.of(given.getOrDefault("folder", "benchmark/target/nation-" + persons))
                        .toAbsolutePath(),
                given.containsKey("keep"),
                !given.containsKey("no-duckdb"));
    }

    private static int number(Map<String, String> given, String name, int otherwise) {
        return Integer.parseInt(given.getOrDefault(name, String.valueOf(otherwise)));
    }

    Path index() {
        return folder.resolve("index");
    }

    Path database() {
        return folder.resolve("nation.duckdb");
    }
}
