package no.nortrials.protocol;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Real protocols and records beside the repository, which need not be there. */
final class Samples {
    static final String HEAD =
            "| file | format | fields found | fields missing | inclusion / exclusion / other | computable | remarks |";
    static final String RULE = "|---|---|---|---|---|---|---|";

    private static final Path DATA = Path.of("/work/shared/data");

    private Samples() {}

    static boolean areThere() {
        return Files.isDirectory(DATA.resolve("protocols")) && Files.isDirectory(DATA.resolve("trials"));
    }

    static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(DATA.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> all() throws IOException {
        if (!areThere()) return List.of();
        try (Stream<Path> files = Files.walk(DATA.resolve("protocols"));
                Stream<Path> trials = Files.walk(DATA.resolve("trials"))) {
            return Stream.concat(files, trials)
                    .filter(file -> file.toString().endsWith(".json"))
                    .map(file -> DATA.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    /** One row of the table: names of fields and numbers only. */
    static String row(String name, Protocol protocol) {
        String criteria = Arrays.stream(Category.values())
                .map(category -> Integer.toString(protocol.criteria(category).size()))
                .collect(Collectors.joining(" / "));
        long computable = protocol.criteria().stream()
                .filter(each -> each.computable().isPresent())
                .count();
        String missing = protocol.missing().stream().map(Field::name).collect(Collectors.joining(", "));
        return "| %s | %s | %d | %s | %s | %d | %d |"
                .formatted(
                        name.replaceFirst("^(protocols|trials)/", ""),
                        protocol.format(),
                        Field.values().length - protocol.missing().size(),
                        missing.toLowerCase(Locale.ROOT).replace('_', ' '),
                        criteria,
                        computable,
                        protocol.remarks().size());
    }
}
