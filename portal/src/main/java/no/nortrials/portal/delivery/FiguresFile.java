package no.nortrials.portal.delivery;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.nortrials.delivery.indicator.Figure;
import no.nortrials.delivery.statistic.Told;
import no.nortrials.portal.web.CsvContent;

/** Figures as a CSV file: without a value where they are counted over too few. */
final class FiguresFile {
    private FiguresFile() {}

    static byte[] csv(List<DeliveryDesk.Pair> pairs, FigureWords words, Function<String, String> texts) {
        return CsvContent.of(csv -> {
            csv.writeRecord(
                    Stream.of("code", "measure", "value", "low", "high", "over", "told", "national", "nationalTold")
                            .map(column -> texts.apply("delivery.column." + column))
                            .toList());
            for (DeliveryDesk.Pair pair : pairs)
                csv.writeRecord(Stream.of(
                                Stream.of(
                                        pair.own().measure().code(),
                                        words.name(pair.own().measure())),
                                numbers(pair.own()),
                                Stream.of(
                                        words.value(pair.own()),
                                        numbers(pair.nation()).findFirst().orElseThrow(),
                                        words.value(pair.nation())))
                        .flatMap(part -> part)
                        .toList());
        });
    }

    private static Stream<String> numbers(Figure figure) {
        return switch (figure.told()) {
            case Told.Shown shown ->
                Stream.of(
                        number(shown.value()),
                        number(shown.interval().low()),
                        number(shown.interval().high()),
                        Integer.toString(shown.n()));
            case Told.TooFew few -> Stream.of("", "", "", Integer.toString(few.n()));
            case Told.NotMeasured _ -> Stream.of("", "", "", "0");
        };
    }

    private static String number(double value) {
        return Double.isInfinite(value) ? "" : Double.toString(value);
    }
}
