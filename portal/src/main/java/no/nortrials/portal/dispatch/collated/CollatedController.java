package no.nortrials.portal.dispatch.collated;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Languages;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.dataanswer.DataAnswers;
import no.nortrials.portal.dispatch.letter.Texts;
import no.nortrials.portal.web.Pdf;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The collated answer: page, PDF, spreadsheet; and for the unit, making and sending it. */
@Controller
class CollatedController {
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Collating collating;
    private final CollatedPages pages;
    private final Pdf pdf;
    private final Spreadsheet spreadsheet;

    private final Freezing freezing;
    private final Texts texts;
    private final DataAnswers answers;

    CollatedController(
            Collating collating,
            CollatedPages pages,
            Pdf pdf,
            Spreadsheet spreadsheet,
            Freezing freezing,
            Texts texts,
            DataAnswers answers) {
        this.freezing = freezing;
        this.answers = answers;
        this.texts = texts;
        this.collating = collating;
        this.pages = pages;
        this.pdf = pdf;
        this.spreadsheet = spreadsheet;
    }

    @GetMapping("/requests/{id}/answer")
    ModelAndView page(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam Optional<String> draft,
            Locale locale) {
        ModelAndView page = view(actor, id, version, locale, HttpStatus.OK);
        if (actor.is(Role.COORDINATOR))
            draft.ifPresent(language -> page.addObject(
                    "typed", answers.draft(actor, collating.request(actor, id), Languages.of(language))));
        return page;
    }

    private ModelAndView view(Actor actor, UUID id, int version, Locale locale, HttpStatus status) {
        Optional<CollatedPage> page = pages.of(actor, id, version, locale);
        return new ModelAndView("dispatch/collated", status)
                .addObject("request", collating.request(actor, id))
                .addObject("page", page.orElse(null))
                .addObject("unit", actor.is(Role.COORDINATOR));
    }

    @GetMapping("/requests/{id}/answer.pdf")
    ResponseEntity<byte[]> pdf(
            Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "0") int version, Locale locale) {
        CollatedPage page = some(actor, id, version, locale);
        return file(
                pdf.of("dispatch/collated-pdf", Map.of("page", page), locale),
                MediaType.APPLICATION_PDF,
                page.shared().reference() + ".pdf");
    }

    @GetMapping("/requests/{id}/answer.xlsx")
    ResponseEntity<byte[]> xlsx(
            Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "0") int version, Locale locale) {
        CollatedPage page = some(actor, id, version, locale);
        return file(spreadsheet.of(page, locale), XLSX, page.shared().reference() + ".xlsx");
    }

    @PostMapping("/requests/{id}/answer/freeze")
    String freeze(Actor actor, @PathVariable UUID id, Locale locale, RedirectAttributes flash) {
        switch (freezing.byHand(actor, id)) {
            case Frozen.Kept() -> {}
            case Frozen.NothingNew(int version) -> flash.addFlashAttribute("nothingNew", version);
            case Frozen.TooEarly(List<UUID> waiting) ->
                flash.addFlashAttribute(
                        "tooEarly",
                        waiting.stream()
                                .map(trust -> texts.trust(trust, locale))
                                .collect(Collectors.joining(", ")));
        }
        return back(id);
    }

    @PostMapping("/requests/{id}/answer/comment")
    ModelAndView comment(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String comment,
            Locale locale) {
        return switch (collating.comment(actor, id, version, seen, comment.strip())) {
            case Told.Done(), Told.LookFirst() -> new ModelAndView(back(id) + "?commented");
            case Told.Changed(Snapshot now) -> changed(actor, id, now, locale).addObject("typed", comment);
        };
    }

    /** Words that are typed and not saved were not in what was looked at: they are saved and looked at first. */
    @PostMapping("/requests/{id}/answer/send")
    ModelAndView send(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam Optional<String> comment,
            Locale locale) {
        return switch (collating.send(actor, id, version, seen, comment.map(String::strip))) {
            case Told.Done() -> new ModelAndView(back(id));
            case Told.LookFirst() -> new ModelAndView(back(id) + "?look");
            case Told.Changed(Snapshot now) ->
                changed(actor, id, now, locale).addObject("typed", comment.orElse(now.comment()));
        };
    }

    private ModelAndView changed(Actor actor, UUID id, Snapshot now, Locale locale) {
        return view(actor, id, 0, locale, HttpStatus.CONFLICT).addObject("changed", now);
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
