package no.nortrials.portal.recruitment;

import java.time.LocalDate;
import java.util.Locale;
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

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.9g", number);
    }
}
