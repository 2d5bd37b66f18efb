package no.nortrials.benchmark.nation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.nortrials.eligibility.Sex;

/** Reads the table {@code illnesses.txt}. */
final class Illnesses {
    private static final String COLUMNS = "\\s*\\|\\s*";

    private Illnesses() {}

    static List<Illness> read() {
        try (InputStream table = Objects.requireNonNull(Illnesses.class.getResourceAsStream("illnesses.txt"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> illness(line.strip().split(COLUMNS, -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Illness illness(String[] cells) {
        return new Illness(
                Double.parseDouble(cells[1]),
                cells[2].equals("all") ? Optional.empty() : Optional.of(Sex.valueOf(cells[2])),
                Integer.parseInt(cells[3]),
                Double.parseDouble(cells[4]),
                words(cells[5]),
                Double.parseDouble(cells[6]),
                weights(cells[7]),
                Double.parseDouble(cells[8]),
                weights(cells[9]),
                Double.parseDouble(cells[10]),
                words(cells[11]),
                Double.parseDouble(cells[12]));
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
    }

    private static List<Illness.Weight> weights(String cell) {
        return words(cell).stream().map(word -> weight(word.split(":"))).toList();
    }

    private static Illness.Weight weight(String[] pair) {
        return new Illness.Weight(pair[0], Double.parseDouble(pair[1]));
    }
}
