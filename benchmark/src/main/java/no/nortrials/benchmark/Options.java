package no.nortrials.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What to measure.
 *
 * @param requests sizes of the database
 * @param rate pages asked for in a second, all pages together
 * @param pages a regular expression; pages whose name it does not match are left out
 * @param folder where the databases are kept, so that a second run need not fill them again
 * @param fillOnly whether the databases are only filled
 * @param hold whether the portal is kept running after the measurement, to look at its queries
 */
record Options(
        List<Integer> requests,
        Duration time,
        Duration warmUp,
        int rate,
        String pages,
        Path folder,
        boolean fillOnly,
        boolean hold) {

    static Options of(String[] arguments) {
        Map<String, String> given = Arrays.stream(arguments)
                .map(argument -> argument.replaceFirst("^--", "").split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair.length > 1 ? pair[1] : ""));
        return new Options(
                Arrays.stream(given.getOrDefault("requests", "1000,100000").split(","))
                        .map(Integer::valueOf)
                        .toList(),
                Duration.ofSeconds(Long.parseLong(given.getOrDefault("seconds", "60"))),
                Duration.ofSeconds(Long.parseLong(given.getOrDefault("warm-up", "30"))),
                Integer.parseInt(given.getOrDefault("rate", "20")),
                given.getOrDefault("pages", ".*"),
                Path.of(given.getOrDefault("folder", "benchmark/target/data")).toAbsolutePath(),
                given.containsKey("fill"),
                given.containsKey("hold"));
    }
}
