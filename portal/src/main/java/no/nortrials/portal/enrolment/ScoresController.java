package no.nortrials.portal.enrolment;

import java.util.Locale;
import java.util.stream.Stream;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.web.CsvContent;
import no.nortrials.portal.web.Download;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page of how good the saved forecasts were. */
@Controller
class ScoresController {
    private final ScoresDesk desk;
    private final MessageSource messages;

    ScoresController(ScoresDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping("/forecasts")
    ModelAndView show(Actor actor) {
        return new ModelAndView("enrolment/scores").addObject("scores", desk.of(actor));
    }

    @GetMapping("/forecasts.csv")
    ModelAndView csv(Actor actor, Locale locale) {
        Scores scores = desk.of(actor);
        byte[] csv = CsvContent.of(file -> {
            file.writeRecord(
                    Stream.of("request", "saved", "deadline", "target", "chance", "low", "middle", "high", "happened")
                            .map(key -> messages.getMessage("enrolment.score." + key, null, locale))
                            .toList());
            for (Judged each : scores.judged()) {
                var told = each.forecast().told();
                var patients = told.atDeadline().interval();
                file.writeRecord(
                        each.request().name(),
                        each.forecast().savedAt().toString(),
                        each.forecast().deadline().toString(),
                        Integer.toString(told.target()),
                        String.format(Locale.ROOT, "%.3f", told.probability()),
                        whole(patients.low()),
                        whole(patients.median()),
                        whole(patients.high()),
                        Integer.toString(each.outcome().enrolled()));
            }
        });
        return new ModelAndView(new Download("forecasts.csv", CsvContent.MEDIA_TYPE, csv));
    }

    private static String whole(double patients) {
        return Long.toString(Math.round(patients));
    }
}
