package no.nortrials.portal.recruitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import no.nortrials.forecast.Interval;
import no.nortrials.forecast.recruitment.Counts;
import no.nortrials.forecast.recruitment.Forecast;
import no.nortrials.portal.form.FormData;

/**
 * What a saved forecast told, as it is kept with it: so that it can be compared with what happened, and shown without computing it
 * anew.
 *
 * @param probability of the target by the deadline
 */
record KeptForecast(int target, LocalDate deadline, double probability) {
    static KeptForecast read(FormData told) {
        return new KeptForecast(
                (int) told.number("target").orElseThrow(),
                told.day("deadline").orElseThrow(),
                Double.parseDouble(told.text("probability")));
    }

    static FormData write(Prediction prediction) {
        var forecast = prediction.forecast();
        return FormData.EMPTY
                .with("target", Integer.toString(forecast.target()))
                .with("start", prediction.inputs().start().toString())
                .with("deadline", prediction.inputs().deadline().toString())
                .with("probability", number(forecast.probability()))
                .with(
                        "months",
                        number(forecast.time().low()),
                        number(forecast.time().median()),
                        number(forecast.time().high()))
                .with(
                        "patients",
                        forecast.atDeadline().probabilities().stream()
                                .map(KeptForecast::number)
                                .toArray(String[]::new));
    }

    /**
     * The forecast as it was told.
     *
     * @param deadline months from the start
     */
    static Forecast forecast(FormData told, double deadline) {
        List<String> months = told.several("months");
        return new Forecast(
                (int) told.number("target").orElseThrow(),
                deadline,
                new Interval(
                        Double.parseDouble(months.get(0)),
                        Double.parseDouble(months.get(1)),
                        Double.parseDouble(months.get(2))),
                Double.parseDouble(told.text("probability")),
                new Counts(
                        told.several("patients").stream().map(Double::valueOf).toList()));
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.9g", number);
    }
}
