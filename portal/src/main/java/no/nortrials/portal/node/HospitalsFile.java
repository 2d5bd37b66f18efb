package no.nortrials.portal.node;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A round as a CSV file: a line for each trust, a column for each step, the numbers as they were told. */
final class HospitalsFile {
    private HospitalsFile() {}

    static byte[] csv(HospitalsView view, List<String> sentences, NodeWords words, Locale locale) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            var head = new ArrayList<>(
                    List.of(words.text("node.trust"), words.text("node.dataDate"), words.text("node.everybody")));
            head.addAll(sentences);
            csv.writeRecord(head);
            for (HospitalsView.Site site : view.sites()) {
                var row = new ArrayList<>(List.of(
                        words.trust(site.answer().site(), locale),
                        site.reply().dataDate().toString()));
                site.answer().steps().forEach(step -> row.add(words.told(step.told())));
                csv.writeRecord(row);
            }
            var total = new ArrayList<>(List.of(words.text("node.total"), ""));
            view.total().forEach(step -> total.add(words.total(step)));
            csv.writeRecord(total);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    }
}
