package no.nortrials.portal.criteria;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.exchange.Import;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Takes criteria from another format: first shows what they would be and what is lost, then replaces. */
@Controller
class CriteriaImportController {
    private static final int LONGEST = 2_000_000;

    private final CriteriaDesk desks;
    private final CriterionViews views;

    CriteriaImportController(CriteriaDesk desks, CriterionViews views) {
        this.desks = desks;
        this.views = views;
    }

    @GetMapping("/requests/{id}/criteria/import")
    ModelAndView ask(Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable Long tooLarge) {
        ModelAndView page = page(desks.of(actor, id), "", "auto");
        return tooLarge == null ? page : page.addObject("tooLarge", LONGEST);
    }

    @PostMapping("/requests/{id}/criteria/import")
    ModelAndView take(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "auto") String format,
            @RequestParam(defaultValue = "false") boolean accepted,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Locale locale)
            throws IOException {
        Desk desk = desks.of(actor, id);
        String given = file == null || file.isEmpty() ? text : new String(file.getBytes(), StandardCharsets.UTF_8);
        String source = given.startsWith("\ufeff") ? given.substring(1) : given;
        ModelAndView page = page(desk, source.length() > LONGEST ? "" : source, format);
        if (source.length() > LONGEST) return wrong(page.addObject("tooLarge", LONGEST));
        if (source.isBlank()) return wrong(page.addObject("nothing", true));
        Imports read = Imports.of(format, source);
        page.addObject("read", read.word());
        return switch (read.read(source)) {
            case Import.Refused refused -> wrong(page.addObject("problems", refused.problems()));
            case Import.Imported imported ->
                accepted ? replace(actor, id, version, imported, page) : preview(page, imported, locale);
        };
    }

    private ModelAndView preview(ModelAndView page, Import.Imported imported, Locale locale) {
        List<Criterion> criteria = imported.criteria().criteria();
        return page.addObject(
                        "sentences",
                        criteria.stream()
                                .map(each -> new Line(each.note().role().name(), views.sentence(each, locale)))
                                .toList())
                .addObject("dropped", imported.dropped());
    }

    /** A criterion that would be taken over, with its list. */
    record Line(String role, String sentence) {}

    private ModelAndView replace(Actor actor, UUID id, int version, Import.Imported imported, ModelAndView page) {
        var move = new Move.Change("imported", _ -> imported.criteria());
        return switch (desks.apply(actor, id, version, move)) {
            case CriteriaDesk.Result.Saved _ ->
                new ModelAndView("redirect:/requests/" + id + "/criteria?done=imported#criteria");
            case CriteriaDesk.Result.Refused refused -> wrong(page.addObject("problem", refused.problem()));
            case CriteriaDesk.Result.Overtaken overtaken -> {
                page.addObject("desk", overtaken.desk()).addObject("overtaken", true);
                page.setStatus(HttpStatus.CONFLICT);
                yield page;
            }
        };
    }

    private static ModelAndView page(Desk desk, String text, String format) {
        if (!desk.editable())
            throw new NotFound("the criteria of `" + desk.request().id() + "` are not to be changed");
        return new ModelAndView("criteria/import")
                .addObject("desk", desk)
                .addObject("text", text)
                .addObject("format", format)
                .addObject("formats", List.of(Imports.values()));
    }

    private static ModelAndView wrong(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
