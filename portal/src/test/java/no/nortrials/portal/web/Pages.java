package no.nortrials.portal.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.calendar.WorkingDays;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** Renders a piece of a page with the portal's fragments and texts, without starting the portal. */
final class Pages {
    private static final SpringTemplateEngine ENGINE = engine();
    private static final GenericApplicationContext BEANS = beans();

    private Pages() {}

    static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/web", "messages/form");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    /** A calendar in which a working day is a day. */
    static WorkingDays everyDayIsAWorkingDay() {
        return new WorkingDays() {
            @Override
            public boolean isWorkingDay(LocalDate day) {
                return true;
            }

            @Override
            public LocalDate plus(LocalDate start, int n) {
                return start.plusDays(n);
            }

            @Override
            public LocalDate minus(LocalDate end, int n) {
                return end.minusDays(n);
            }

            @Override
            public int between(LocalDate from, LocalDate to) {
                return (int) ChronoUnit.DAYS.between(from, to);
            }

            @Override
            public LocalDate countedFrom(Instant receivedAt) {
                return LocalDate.ofInstant(receivedAt, Oslo.ZONE);
            }

            @Override
            public Instant endOf(LocalDate day) {
                return day.plusDays(1).atStartOfDay(Oslo.ZONE).toInstant().minusSeconds(1);
            }
        };
    }

    /** What the markup becomes on a page at {@code /queue?q=a&page=2}. */
    static String render(String markup, Locale locale, Map<String, Object> model) {
        var request = new MockHttpServletRequest("GET", "/queue");
        request.setQueryString("q=a&page=2");
        request.setParameter("q", "a");
        request.setParameter("page", "2");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        LocaleContextHolder.setLocale(locale);
        try {
            var exchange = JakartaServletWebApplication.buildApplication(new MockServletContext())
                    .buildExchange(request, new MockHttpServletResponse());
            var context = new WebContext(exchange, locale, model);
            context.setVariable(
                    ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                    new ThymeleafEvaluationContext(BEANS, new DefaultConversionService()));
            return ENGINE.process(markup, context);
        } finally {
            RequestContextHolder.resetRequestAttributes();
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private static SpringTemplateEngine engine() {
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        files.setResolvablePatterns(Set.of("form", "list"));
        files.setOrder(1);
        var strings = new StringTemplateResolver();
        strings.setOrder(2);
        var engine = new SpringTemplateEngine();
        engine.addTemplateResolver(files);
        engine.addTemplateResolver(strings);
        engine.setTemplateEngineMessageSource(messages());
        return engine;
    }

    private static GenericApplicationContext beans() {
        var beans = new GenericApplicationContext();
        beans.registerBean("fields", Fields.class);
        beans.registerBean("countries", Countries.class);
        beans.registerBean("query", Query.class);
        beans.registerBean("statusColours", StatusColours.class);
        beans.registerBean(
                "fmt", Fmt.class, () -> new Fmt(messages(), everyDayIsAWorkingDay(), fixed("2026-11-23T13:05:00Z")));
        beans.refresh();
        return beans;
    }

    private static Clock fixed(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }
}
