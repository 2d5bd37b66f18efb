package no.nortrials.portal.criteria;

import java.util.Locale;
import no.nortrials.portal.access.Languages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The codes that can be looked up, and where they come from. */
@Controller
class CriteriaCodeController {
    private static final int MOST = 200;

    private final CodeList list;

    CriteriaCodeController(CodeList list) {
        this.list = list;
    }

    @GetMapping("/criteria/codes")
    ModelAndView show(@RequestParam(defaultValue = "") String q, Locale locale) {
        return new ModelAndView("criteria/codes")
                .addObject("q", q)
                .addObject("hits", list.search(q, MOST))
                .addObject("diagnoses", list.all(CodeSystem.ICD10).size())
                .addObject("substances", list.all(CodeSystem.ATC))
                .addObject("analyses", list.all(CodeSystem.LOINC))
                .addObject("norwegian", Languages.isNorwegian(locale));
    }
}
