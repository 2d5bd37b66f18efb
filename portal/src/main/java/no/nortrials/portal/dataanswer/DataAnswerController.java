package no.nortrials.portal.dataanswer;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.web.Download;
import no.nortrials.portal.web.Pdf;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The data answer as a page and as a document. */
@Controller
class DataAnswerController {
    private final DataAnswers answers;
    private final Pdf pdf;
    private final Clock clock;

    DataAnswerController(DataAnswers answers, Pdf pdf, Clock clock) {
        this.answers = answers;
        this.pdf = pdf;
        this.clock = clock;
    }

    @GetMapping("/requests/{id}/data")
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        return new ModelAndView("dataanswer/page")
                .addObject("answer", answers.of(actor, id))
                .addObject("made", clock.instant())
                .addObject("unit", actor.is(Role.COORDINATOR));
    }

    @GetMapping("/requests/{id}/data.pdf")
    ModelAndView printed(Actor actor, @PathVariable UUID id, Locale locale) {
        DataAnswer answer = answers.of(actor, id);
        if (answer.isEmpty()) throw new NotFound("nothing to print for request `" + id + "`");
        byte[] printed = pdf.of("dataanswer/document", Map.of("answer", answer, "made", clock.instant()), locale);
        String name = "data-" + answer.request().name() + ".pdf";
        return new ModelAndView(new Download(name, MediaType.APPLICATION_PDF_VALUE, printed));
    }
}
