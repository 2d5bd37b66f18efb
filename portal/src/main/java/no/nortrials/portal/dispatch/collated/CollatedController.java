package no.nortrials.portal.dispatch.collated;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.NotFound;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The collated answer: page, PDF, spreadsheet; and for the unit, making and sending it. */
@Controller
class CollatedController {
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Collating collating;
    private final CollatedPages pages;
    private final PdfDocument pdf;
    private final Spreadsheet spreadsheet;

    CollatedController(Collating collating, CollatedPages pages, PdfDocument pdf, Spreadsheet spreadsheet) {
        this.collating = collating;
        this.pages = pages;
        this.pdf = pdf;
        this.spreadsheet = spreadsheet;
    }

    @GetMapping("/requests/{id}/answer")
    String page(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version,
            Locale locale,
            Model model) {
        Optional<CollatedPage> page = pages.of(actor, id, version, locale);
        model.addAttribute("request", collating.request(actor, id));
        model.addAttribute("page", page.orElse(null));
        model.addAttribute("unit", actor.is(no.nortrials.portal.access.Role.COORDINATOR));
        return "dispatch/collated";
    }

    @GetMapping("/requests/{id}/answer.pdf")
    ResponseEntity<byte[]> pdf(
            Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "0") int version, Locale locale) {
        CollatedPage page = some(actor, id, version, locale);
        return file(
                pdf.of(page, locale), MediaType.APPLICATION_PDF, page.shared().reference() + ".pdf");
    }

    @GetMapping("/requests/{id}/answer.xlsx")
    ResponseEntity<byte[]> xlsx(
            Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "0") int version, Locale locale) {
        CollatedPage page = some(actor, id, version, locale);
        return file(spreadsheet.of(page, locale), XLSX, page.shared().reference() + ".xlsx");
    }

    @PostMapping("/requests/{id}/answer/freeze")
    String freeze(Actor actor, @PathVariable UUID id) {
        collating.freeze(actor, id);
        return back(id);
    }

    @PostMapping("/requests/{id}/answer/send")
    String send(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String comment) {
        collating.send(actor, id, version, comment.strip());
        return back(id);
    }

    @PostMapping("/requests/{id}/answer/close")
    String close(Actor actor, @PathVariable UUID id) {
        collating.close(actor, id);
        return back(id);
    }

    private CollatedPage some(Actor actor, UUID id, int version, Locale locale) {
        return pages.of(actor, id, version, locale).orElseThrow(() -> new NotFound("nothing collated of `" + id + "`"));
    }

    private static String back(UUID id) {
        return "redirect:/requests/" + id + "/answer";
    }

    private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
