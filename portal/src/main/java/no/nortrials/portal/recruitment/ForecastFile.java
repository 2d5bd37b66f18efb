package no.nortrials.portal.recruitment;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** A forecast as a CSV file: the curve with its band, then what each trust is expected to enrol. */
final class ForecastFile {
    private ForecastFile() {}

    /** @param texts the text of a message */
    static byte[] csv(Prediction prediction, UnaryOperator<String> texts, Locale locale) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(
                    texts.apply("recruitment.day"),
                    texts.apply("recruitment.low"),
                    texts.apply("recruitment.expected"),
                    texts.apply("recruitment.high"));
            for (Prediction.Point point : prediction.curve())
                csv.writeRecord(
                        point.day().toString(),
                        whole(point.patients().low()),
                        decimal(point.mean(), locale),
                        whole(point.patients().high()));
            csv.writeRecord("");
            csv.writeRecord(texts.apply("recruitment.trust"), texts.apply("recruitment.expected"));
            for (Prediction.SiteShare share : prediction.sites())
                csv.writeRecord(share.site().trust().name(locale), decimal(share.expected(), locale));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    }

    private static String whole(double patients) {
        return Long.toString(Math.round(patients));
    }

    private static String decimal(double patients, Locale locale) {
        return String.format(locale, "%.1f", patients);
    }
}
