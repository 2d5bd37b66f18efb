package no.nortrials.portal.node;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.eligibility.sentence.Language;
import no.nortrials.eligibility.sentence.Sentences;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Role;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of what the hospitals' data say about a request. */
@Controller
class HospitalsController {
    private final HospitalsDesk desks;
    private final NodeWords words;

    HospitalsController(HospitalsDesk desks, NodeWords words) {
        this.desks = desks;
        this.words = words;
    }

    @GetMapping("/requests/{id}/hospitals")
    ModelAndView show(Actor actor, @PathVariable UUID id, @RequestParam Optional<UUID> round, Locale locale) {
        HospitalsDesk.Desk desk = desks.of(actor, id, round);
        return new ModelAndView("node/hospitals")
                .addObject("desk", desk)
                .addObject("unit", actor.is(Role.COORDINATOR))
                .addObject(
                        "sentences",
                        desk.shown() == null
                                ? List.of()
                                : sentences(desk.shown().round(), locale));
    }

    @PostMapping("/requests/{id}/hospitals")
    String ask(Actor actor, @PathVariable UUID id) {
        desks.ask(actor, id);
        return "redirect:/requests/" + id + "/hospitals";
    }

    @PostMapping("/requests/{id}/hospitals/shared")
    String share(Actor actor, @PathVariable UUID id, @RequestParam boolean shared) {
        desks.share(actor, id, shared);
        return "redirect:/requests/" + id + "/hospitals";
    }

    @GetMapping("/requests/{id}/hospitals.csv")
    ResponseEntity<byte[]> csv(Actor actor, @PathVariable UUID id, @RequestParam Optional<UUID> round, Locale locale) {
        HospitalsDesk.Desk desk = desks.of(actor, id, round);
        HospitalsView shown = desk.shown();
        if (shown == null) throw new NotFound("no hospital was asked about request `" + id + "`");
        String name = "hospitals-" + desk.request().name() + ".csv";
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(HospitalsFile.csv(shown, sentences(shown.round(), locale), words, locale));
    }

    private static List<String> sentences(NodeRound round, Locale locale) {
        return Sentences.of(round.criteria(), locale.getLanguage().equals("nb") ? Language.BOKMAL : Language.ENGLISH);
    }
}
