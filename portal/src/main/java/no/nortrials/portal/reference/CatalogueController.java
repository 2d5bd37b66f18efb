package no.nortrials.portal.reference;

import no.nortrials.portal.access.Actor;
import no.nortrials.portal.form.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The catalogue of data sets, the page of each and of each version. */
@Controller
class CatalogueController {
    private final Catalogue catalogue;
    private final VersionPages pages;

    CatalogueController(Catalogue catalogue, VersionPages pages) {
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @GetMapping("/sources")
    ModelAndView all(Actor actor) {
        return new ModelAndView("reference/catalogue")
                .addObject("entries", catalogue.all(actor))
                .addObject("steward", Catalogue.steward(actor));
    }

    @GetMapping("/sources/{set}")
    ModelAndView set(Actor actor, @PathVariable String set, @RequestParam(required = false) @Nullable Long tooLarge) {
        return new ModelAndView("reference/set")
                .addObject("view", catalogue.set(actor, set))
                .addObject("tooLarge", tooLarge)
                .addObject("steward", Catalogue.steward(actor));
    }

    @GetMapping("/sources/{set}/versions/{number}")
    ModelAndView version(
            Actor actor,
            @PathVariable String set,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String flag,
            @RequestParam(defaultValue = "1") int page) {
        return new ModelAndView("reference/version")
                .addObject("page", pages.of(actor, catalogue.version(actor, set, number), q, flag, page))
                .addObject("flags", Option.of("reference.flag", Flag.class))
                .addObject("encodings", Option.of("reference.encoding", Mapping.Encoding.class))
                .addObject("separators", Option.of("reference.separator", Mapping.Separator.class))
                .addObject("decimals", Option.of("reference.decimal", Mapping.Decimal.class))
                .addObject("meanings", Option.of("reference.meaning", Meaning.class));
    }
}
