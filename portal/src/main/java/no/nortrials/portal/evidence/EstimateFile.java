package no.nortrials.portal.evidence;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.nortrials.disclosure.wire.Told;
import no.nortrials.forecast.Interval;
import no.nortrials.portal.evidence.JoinedEstimate.Row;
import no.nortrials.portal.web.CsvContent;

/**
 * An estimate as a CSV file: a line for the country and one for each trust.
 *
 * @param joined with the hospitals' counts, if any may be told
 * @param texts the text of a message
 * @param told what a hospital told, in words
 */
record EstimateFile(
        Estimate estimate,
        Optional<JoinedEstimate> joined,
        UnaryOperator<String> texts,
        Function<Told, String> told,
        Locale locale) {

    byte[] csv() {
        return CsvContent.of(csv -> {
            csv.writeRecord(Stream.of(
                            "area",
                            "persons",
                            "low",
                            "middle",
                            "high",
                            "registered",
                            "joined.counted",
                            "joined.both.low",
                            "joined.both.middle",
                            "joined.both.high")
                    .map(key -> texts.apply("evidence." + key))
                    .toList());
            line(csv, texts.apply("evidence.nation"), estimate.nation(), "", "", nation());
            for (Estimate.TrustLine row : estimate.trusts()) trust(csv, row);
            csv.writeRecord(
                    texts.apply("evidence.source"), estimate.inputs().figure().source());
        });
    }

    private void trust(CsvWriter csv, Estimate.TrustLine row) {
        Optional<Row> counted = joined.flatMap(all -> all.of(row.trust()));
        line(
                csv,
                row.trust().name(locale),
                row.line(),
                row.registered().map(EstimateFile::whole).orElse(""),
                counted.map(count -> told.apply(count.count().told())).orElse(""),
                counted.flatMap(count -> Joined.patients(count.joined())));
    }

    private Optional<Interval> nation() {
        return joined.flatMap(all -> Joined.patients(all.nation()));
    }

    private static void line(
            CsvWriter csv,
            String area,
            Estimate.Line line,
            String registered,
            String counted,
            Optional<Interval> together) {
        csv.writeRecord(
                area,
                Long.toString(line.persons()),
                whole(line.patients().low()),
                whole(line.patients().median()),
                whole(line.patients().high()),
                registered,
                counted,
                together.map(both -> whole(both.low())).orElse(""),
                together.map(both -> whole(both.median())).orElse(""),
                together.map(both -> whole(both.high())).orElse(""));
    }

    private static String whole(double patients) {
        return Long.toString(Math.round(patients));
    }
}
