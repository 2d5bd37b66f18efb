package no.nortrials.portal.evidence;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.util.Locale;
import java.util.function.UnaryOperator;
import no.nortrials.portal.web.CsvContent;

/** An estimate as a CSV file: a line for the country and one for each trust. */
final class EstimateFile {
    private EstimateFile() {}

    /** @param texts the text of a message */
    static byte[] csv(Estimate estimate, UnaryOperator<String> texts, Locale locale) {
        return CsvContent.of(csv -> {
            csv.writeRecord(
                    texts.apply("evidence.area"),
                    texts.apply("evidence.persons"),
                    texts.apply("evidence.low"),
                    texts.apply("evidence.middle"),
                    texts.apply("evidence.high"),
                    texts.apply("evidence.registered"));
            line(csv, texts.apply("evidence.nation"), estimate.nation(), "");
            for (Estimate.TrustLine row : estimate.trusts())
                line(
                        csv,
                        row.trust().name(locale),
                        row.line(),
                        row.registered().map(EstimateFile::whole).orElse(""));
            csv.writeRecord(
                    texts.apply("evidence.source"), estimate.inputs().figure().source());
        });
    }

    private static void line(CsvWriter csv, String area, Estimate.Line line, String registered) {
        csv.writeRecord(
                area,
                Long.toString(line.persons()),
                whole(line.patients().low()),
                whole(line.patients().median()),
                whole(line.patients().high()),
                registered);
    }

    private static String whole(double patients) {
        return Long.toString(Math.round(patients));
    }
}
