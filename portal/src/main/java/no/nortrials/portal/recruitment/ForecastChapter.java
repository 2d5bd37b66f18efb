package no.nortrials.portal.recruitment;

import java.util.List;
import java.util.Optional;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.dataanswer.DataChapter;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.web.Fmt;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The saved forecast, in the data answer. */
@Component
class ForecastChapter implements DataChapter {
    private final ForecastDesk desks;
    private final MessageSource messages;
    private final Fmt fmt;

    ForecastChapter(ForecastDesk desks, MessageSource messages, Fmt fmt) {
        this.desks = desks;
        this.messages = messages;
        this.fmt = fmt;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean exists(Actor actor, RequestHeader request) {
        return desks.told(actor, request).isPresent();
    }

    @Override
    public Optional<Chapter> chapter(Actor actor, RequestHeader request) {
        return desks.prediction(actor, request)
                .map(prediction -> new Chapter(
                        "forecast", "recruitment.title", "recruitment/chapter", prediction, draft(prediction)));
    }

    private List<String> draft(Prediction prediction) {
        var forecast = prediction.forecast();
        var number = forecast.atDeadline().interval();
        String deadline = fmt.day(prediction.inputs().deadline());
        return List.of(
                text("recruitment.chance", fmt.percent(forecast.probability()), forecast.target(), deadline) + ".",
                text(
                        "recruitment.byDeadline",
                        fmt.decimal(prediction.expected(), 1),
                        deadline,
                        fmt.decimal(number.low(), 0),
                        fmt.decimal(number.high(), 0)),
                text("recruitment.promise"));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
