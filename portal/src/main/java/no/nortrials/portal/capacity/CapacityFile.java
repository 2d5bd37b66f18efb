package no.nortrials.portal.capacity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.directory.TherapyArea;
import no.nortrials.portal.directory.Trust;
import no.nortrials.portal.web.CsvContent;

/** What is declared, as a CSV file. It names the role of who declared it, no person. */
final class CapacityFile {
    private CapacityFile() {}

    /** @param texts the text of a message */
    static byte[] csv(List<Declared> rows, Directory directory, UnaryOperator<String> texts, Locale locale) {
        Map<UUID, String> trusts =
                directory.trusts().stream().collect(Collectors.toMap(Trust::id, trust -> trust.name(locale)));
        Map<String, String> areas = TherapyArea.names(directory.therapyAreas(), locale);
        return CsvContent.of(csv -> {
            csv.writeRecord(Stream.of(
                            "trust",
                            "area",
                            "enrolled",
                            "screened",
                            "monthsToOpen",
                            "nurses",
                            "investigators",
                            "since",
                            "role")
                    .map(key -> texts.apply("capacity." + key))
                    .toList());
            for (Declared row : rows)
                csv.writeRecord(
                        trusts.getOrDefault(row.trust(), ""),
                        areas.getOrDefault(row.therapyArea(), row.therapyArea()),
                        row.enrolled().toPlainString(),
                        text(row.screened()),
                        text(row.monthsToOpen()),
                        text(row.nurses()),
                        text(row.investigators()),
                        row.day().toString(),
                        texts.apply("capacity.role." + row.role().name()));
        });
    }

    private static String text(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }
}
