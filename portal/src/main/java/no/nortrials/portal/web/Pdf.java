package no.nortrials.portal.web;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

/**
 * A tagged PDF (PDF/UA) from a template, which may use beans as pages do, but no links within the portal. Nothing is fetched while
 * printing. Its one font is the Liberation Sans that PDFBox brings along: it has the Norwegian letters, and the font of the pages
 * comes only in a form that PDF cannot embed.
 */
@Component
public class Pdf {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final SpringTemplateEngine templates;
    private final ApplicationContext beans;

    Pdf(SpringTemplateEngine templates, ApplicationContext beans) {
        this.templates = templates;
        this.beans = beans;
    }

    /**
     * Prints a template.
     *
     * @param model what the template may name
     */
    public byte[] of(String template, Map<String, ?> model, Locale locale) {
        var names = new HashMap<String, Object>(model);
        names.put(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(beans, null));
        String html = templates.process(template, new Context(locale, names));
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(Pdf::font, "Liberation Sans")
                    .usePdfUaAccessibility(true)
                    .withHtmlContent(html, null)
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static InputStream font() {
        return Objects.requireNonNull(Pdf.class.getResourceAsStream(FONT), FONT + " is missing");
    }
}
