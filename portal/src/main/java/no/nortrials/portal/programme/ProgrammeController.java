package no.nortrials.portal.programme;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.form.FormCheck;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormView;
import no.nortrials.portal.form.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages on which testbeds and events are entered. */
@Controller
@RequestMapping("/programme")
class ProgrammeController {
    private static final String FORM = "programme";

    private final ProgrammeDesk desk;

    ProgrammeController(ProgrammeDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/{organisation}/new/{kind}")
    ModelAndView blank(Actor actor, @PathVariable UUID organisation, @PathVariable String kind) {
        return page(desk.page(actor, organisation), kind(kind), 0, FormData.EMPTY, Map.of(), HttpStatus.OK)
                .addObject("action", "/programme/" + organisation + "/new/" + kind);
    }

    @PostMapping("/{organisation}/new/{kind}")
    ModelAndView add(
            Actor actor,
            @PathVariable UUID organisation,
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> given) {
        String back = desk.page(actor, organisation);
        FormData typed = FormData.of(kind(kind).fields(), given);
        Map<String, Problem> problems = FormCheck.all(kind(kind).fields(), typed);
        if (!problems.isEmpty())
            return page(back, kind(kind), 0, typed, problems, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("action", "/programme/" + organisation + "/new/" + kind);
        desk.add(actor, organisation, kind(kind), typed);
        return new ModelAndView("redirect:" + back + "#programme");
    }

    @GetMapping("/entries/{entry}")
    ModelAndView show(Actor actor, @PathVariable UUID entry) {
        Entry found = desk.entry(actor, entry);
        return page(actor, found, found.answers(), Map.of(), HttpStatus.OK);
    }

    @PostMapping("/entries/{entry}")
    ModelAndView change(
            Actor actor,
            @PathVariable UUID entry,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam MultiValueMap<String, String> given) {
        Entry found = desk.entry(actor, entry);
        FormData typed = FormData.of(found.kind().fields(), given);
        Map<String, Problem> problems = FormCheck.all(found.kind().fields(), typed);
        if (!problems.isEmpty()) return page(actor, found, typed, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        if (!desk.change(actor, entry, version, typed))
            return page(actor, found, typed, Map.of(), HttpStatus.CONFLICT).addObject("overtaken", true);
        return new ModelAndView("redirect:" + desk.page(actor, found.organisation()) + "#programme");
    }

    @PostMapping("/entries/{entry}/remove")
    String remove(Actor actor, @PathVariable UUID entry) {
        return "redirect:" + desk.page(actor, desk.remove(actor, entry)) + "#programme";
    }

    private ModelAndView page(
            Actor actor, Entry entry, FormData typed, Map<String, Problem> problems, HttpStatus status) {
        return page(desk.page(actor, entry.organisation()), entry.kind(), entry.version(), typed, problems, status)
                .addObject("entry", entry.id())
                .addObject("action", "/programme/entries/" + entry.id());
    }

    private static ModelAndView page(
            String back,
            EntryKind kind,
            int version,
            FormData typed,
            Map<String, Problem> problems,
            HttpStatus status) {
        return new ModelAndView("programme/entry", status)
                .addObject("back", back)
                .addObject("kind", kind)
                .addObject("version", version)
                .addObject("fields", FormView.of(FORM, kind.fields(), typed, problems));
    }

    private static EntryKind kind(String name) {
        return Arrays.stream(EntryKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("kind `" + name + "`"));
    }
}
