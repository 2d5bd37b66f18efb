package no.nortrials.portal.web;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets pages say {@code fmt} and {@code query} for {@code @fmt} and {@code @query}. */
@ControllerAdvice
class PageTools {
    private final Fmt fmt;
    private final Query query;

    PageTools(Fmt fmt, Query query) {
        this.fmt = fmt;
        this.query = query;
    }

    @ModelAttribute
    void add(Model model) {
        model.addAttribute("fmt", fmt);
        model.addAttribute("query", query);
    }
}
