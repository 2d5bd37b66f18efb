package no.nortrials.portal.capacity;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.directory.TherapyArea;
import no.nortrials.portal.directory.Trust;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormView;
import no.nortrials.portal.form.Problem;
import no.nortrials.portal.web.CsvContent;
import no.nortrials.portal.web.Download;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Pages on which trusts declare what they can take. */
@Controller
class CapacityController {
    private final CapacityDesk desk;
    private final Directory directory;
    private final MessageSource messages;
    private final Clock clock;

    CapacityController(CapacityDesk desk, Directory directory, MessageSource messages, Clock clock) {
        this.desk = desk;
        this.directory = directory;
        this.messages = messages;
        this.clock = clock;
    }

    /** For the unit all trusts, for a hospital its own. */
    @GetMapping("/capacity")
    ModelAndView list(Actor actor, Locale locale) {
        if (actor.is(Role.HOSPITAL)) return new ModelAndView("redirect:/capacity/" + actor.organisationId());
        return new ModelAndView("capacity/list")
                .addObject("rows", desk.all(actor))
                .addObject("trusts", directory.trusts())
                .addObject(
                        "names",
                        directory.trusts().stream().collect(Collectors.toMap(Trust::id, trust -> trust.name(locale))))
                .addObject("areas", TherapyArea.names(directory.therapyAreas(), locale))
                .addObject("today", Oslo.today(clock));
    }

    @GetMapping("/capacity.csv")
    ModelAndView csv(Actor actor, Locale locale) {
        byte[] csv =
                CapacityFile.csv(desk.all(actor), directory, key -> messages.getMessage(key, null, locale), locale);
        return new ModelAndView(new Download("capacity.csv", CsvContent.MEDIA_TYPE, csv));
    }

    @GetMapping("/capacity/{trust}")
    ModelAndView trust(Actor actor, @PathVariable UUID trust) {
        Trust found = desk.trust(actor, trust);
        Map<String, Declared> standing = desk.all(actor).stream()
                .filter(each -> each.trust().equals(trust))
                .collect(Collectors.toMap(Declared::therapyArea, Function.identity()));
        return new ModelAndView("capacity/trust")
                .addObject("trust", found)
                .addObject("areas", directory.therapyAreas())
                .addObject("standing", standing)
                .addObject("today", Oslo.today(clock))
                .addObject("unit", actor.is(Role.COORDINATOR));
    }

    @GetMapping("/capacity/{trust}/{area}")
    ModelAndView show(Actor actor, @PathVariable UUID trust, @PathVariable String area) {
        CapacityDesk.Place place = desk.place(actor, trust, area);
        return page(place, place.standing().map(Declared::answers).orElse(FormData.EMPTY), Map.of());
    }

    @PostMapping("/capacity/{trust}/{area}")
    ModelAndView declare(
            Actor actor,
            @PathVariable UUID trust,
            @PathVariable String area,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam MultiValueMap<String, String> typed) {
        FormData answers = FormData.of(CapacityForm.FIELDS, typed);
        return told(actor, trust, area, answers, desk.declare(actor, trust, area, version, answers));
    }

    @PostMapping("/capacity/{trust}/{area}/confirm")
    ModelAndView confirm(
            Actor actor,
            @PathVariable UUID trust,
            @PathVariable String area,
            @RequestParam(defaultValue = "-1") long version) {
        return told(actor, trust, area, FormData.EMPTY, desk.confirm(actor, trust, area, version));
    }

    @PostMapping("/capacity/{trust}/{area}/withdraw")
    ModelAndView withdraw(
            Actor actor,
            @PathVariable UUID trust,
            @PathVariable String area,
            @RequestParam(defaultValue = "-1") long version) {
        return told(actor, trust, area, FormData.EMPTY, desk.withdraw(actor, trust, area, version));
    }

    private ModelAndView told(Actor actor, UUID trust, String area, FormData typed, CapacityDesk.Result result) {
        return switch (result) {
            case CapacityDesk.Result.Done _ -> new ModelAndView("redirect:/capacity/" + trust + "?saved");
            case CapacityDesk.Result.Wrong(Map<String, Problem> problems) ->
                with(HttpStatus.UNPROCESSABLE_CONTENT, page(desk.place(actor, trust, area), typed, problems));
            case CapacityDesk.Result.Overtaken _ ->
                with(
                        HttpStatus.CONFLICT,
                        page(desk.place(actor, trust, area), typed, Map.of()).addObject("overtaken", true));
        };
    }

    private ModelAndView page(CapacityDesk.Place place, FormData answers, Map<String, Problem> problems) {
        return new ModelAndView("capacity/area")
                .addObject("place", place)
                .addObject("fields", FormView.of(CapacityForm.NAME, CapacityForm.FIELDS, answers, problems))
                .addObject("today", Oslo.today(clock));
    }

    private static ModelAndView with(HttpStatus status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }
}
