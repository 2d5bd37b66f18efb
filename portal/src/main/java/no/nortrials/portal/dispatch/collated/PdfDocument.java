package no.nortrials.portal.dispatch.collated;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * A tagged PDF (PDF/UA) from a template. Its one font is the Liberation Sans that PDFBox brings along: it has the
 * Norwegian letters, and the font of the pages comes only in a form that PDF cannot embed.
 */
@Component
class PdfDocument {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final ITemplateEngine templates;

    PdfDocument(ITemplateEngine templates) {
        this.templates = templates;
    }

    byte[] of(CollatedPage page, Locale locale) {
        String html = templates.process("dispatch/collated-pdf", new Context(locale, Map.of("page", page)));
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(PdfDocument::font, "Liberation Sans")
                    .usePdfUaAccessibility(true)
                    .withHtmlContent(html, null)
                    .toStream(pdf)
                    .run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream font() {
        return Objects.requireNonNull(PdfDocument.class.getResourceAsStream(FONT), FONT + " is missing");
    }
}
