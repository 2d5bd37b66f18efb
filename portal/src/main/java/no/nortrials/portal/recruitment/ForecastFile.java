package no.nortrials.portal.recruitment;

import java.util.Locale;
import java.util.function.UnaryOperator;
import no.nortrials.portal.web.CsvContent;

/** A forecast as a CSV file: the curve with its band, then what each trust is expected to enrol. */
final class ForecastFile {
    private ForecastFile() {}

    /** @param texts the text of a message */
    static byte[] csv(Prediction prediction, UnaryOperator<String> texts, Locale locale) {
        return CsvContent.of(csv -> {
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
        });
    }

    private static String whole(double patients) {
        return Long.toString(Math.round(patients));
    }

    private static String decimal(double patients, Locale locale) {
        return String.format(locale, "%.1f", patients);
    }
}
