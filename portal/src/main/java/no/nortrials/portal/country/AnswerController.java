package no.nortrials.portal.country;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.web.Pdf;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The answer as a page and as a document. */
@Controller
class AnswerController {
    private final CountryDesk desk;
    private final Pdf pdf;

    AnswerController(CountryDesk desk, Pdf pdf) {
        this.desk = desk;
        this.pdf = pdf;
    }

    @GetMapping("/requests/{id}/country/answer")
    String page(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("document", desk.answer(actor, id));
        return "country/answer";
    }

    @GetMapping("/requests/{id}/country/answer.pdf")
    ResponseEntity<byte[]> document(Actor actor, @PathVariable UUID id, Locale locale) {
        CountryDesk.Document document = desk.answer(actor, id);
        String name = document.request().name() + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(pdf.of("country/document", Map.of("document", document), locale));
    }
}
