package no.nortrials.portal.web;

import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Lets every page say {@code fmt} and {@code query}, also where Thymeleaf refuses {@code @fmt} and {@code @query}. */
@Configuration
class PageTools {

    PageTools(ThymeleafViewResolver views, Fmt fmt, Query query) {
        views.addStaticVariable("fmt", fmt);
        views.addStaticVariable("query", query);
    }
}
