package no.nortrials.portal.country;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import no.nortrials.portal.web.Fmt;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Prints the answer as a tagged PDF. Nothing is fetched while printing: the page carries all it needs. */
@Component
class AnswerPdf {
    /** An accessible PDF carries its fonts; PDFBox brings this free one along. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final SpringTemplateEngine templates;
    private final Fmt fmt;

    AnswerPdf(SpringTemplateEngine templates, Fmt fmt) {
        this.templates = templates;
        this.fmt = fmt;
    }

    byte[] of(CountryDesk.Document document, Locale locale) {
        String html =
                templates.process("country/document", new Context(locale, Map.of("document", document, "fmt", fmt)));
        var bytes = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(() -> Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT)), "PdfSans")
                    .withHtmlContent(html, null)
                    .toStream(bytes)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
