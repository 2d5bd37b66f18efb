package no.nortrials.portal.evidence;

import no.nortrials.portal.access.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The cited figures on how common diseases are, one by one. */
@Controller
class FigureController {
    private final Statistics statistics;

    FigureController(Statistics statistics) {
        this.statistics = statistics;
    }

    @GetMapping("/disease-figures")
    ModelAndView all() {
        Figures now = statistics.now();
        return new ModelAndView("evidence/figures")
                .addObject("occurrences", now.occurrences())
                .addObject("gone", now.gone())
                .addObject("source", now.source(Figures.OCCURRENCE).orElse(null));
    }

    @GetMapping("/disease-figures/{id}")
    ModelAndView one(@PathVariable String id) {
        Figures now = statistics.now();
        Occurrence figure = now.occurrence(id).orElseThrow(() -> new NotFound("no figure `" + id + "`"));
        return new ModelAndView("evidence/figure")
                .addObject("figure", figure)
                .addObject("counted", now.population().nation(figure.among()))
                .addObject("source", now.source(Figures.OCCURRENCE).orElse(null));
    }
}
