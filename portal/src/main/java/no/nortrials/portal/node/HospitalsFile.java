package no.nortrials.portal.node;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.nortrials.portal.web.CsvContent;

/** A round as a CSV file: a line for each trust, a column for each step, the numbers as they were told. */
final class HospitalsFile {
    private HospitalsFile() {}

    static byte[] csv(HospitalsView view, List<String> sentences, TrustNames trusts, NodeWords words, Locale locale) {
        return CsvContent.of(csv -> {
            var head = new ArrayList<>(
                    List.of(words.text("node.trust"), words.text("node.dataDate"), words.text("node.everybody")));
            head.addAll(sentences);
            csv.writeRecord(head);
            for (HospitalsView.Site site : view.sites()) {
                var row = new ArrayList<>(List.of(
                        trusts.of(site.answer().site(), locale),
                        site.reply().dataDate().toString()));
                site.answer().steps().forEach(step -> row.add(words.told(step.told())));
                csv.writeRecord(row);
            }
            var total = new ArrayList<>(List.of(words.text("node.total"), ""));
            view.total().forEach(step -> total.add(words.total(step)));
            csv.writeRecord(total);
        });
    }
}
