package no.nortrials.portal.evidence;

import no.nortrials.portal.access.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The catalogue of statistics: where each number comes from. */
@Controller
class SourceController {
    private final Statistics statistics;

    SourceController(Statistics statistics) {
        this.statistics = statistics;
    }

    @GetMapping("/sources")
    ModelAndView all() {
        return new ModelAndView("evidence/sources")
                .addObject("occurrences", statistics.occurrences())
                .addObject("nation", statistics.population().nation(Persons.EVERYBODY));
    }

    @GetMapping("/sources/{id}")
    ModelAndView one(@PathVariable String id) {
        Occurrence figure = statistics.occurrence(id).orElseThrow(() -> new NotFound("no figure `" + id + "`"));
        return new ModelAndView("evidence/source")
                .addObject("figure", figure)
                .addObject("counted", statistics.population().nation(figure.among()));
    }
}
