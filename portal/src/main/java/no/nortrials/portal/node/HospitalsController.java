package no.nortrials.portal.node;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.eligibility.sentence.Sentences;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.web.CsvContent;
import no.nortrials.portal.web.Download;
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
    private final Directory directory;
    private final NodeWords words;

    HospitalsController(HospitalsDesk desks, Directory directory, NodeWords words) {
        this.desks = desks;
        this.directory = directory;
        this.words = words;
    }

    @GetMapping("/requests/{id}/hospitals")
    ModelAndView show(Actor actor, @PathVariable UUID id, @RequestParam Optional<UUID> round, Locale locale) {
        HospitalsDesk.Desk desk = desks.of(actor, id, round);
        return new ModelAndView("node/hospitals")
                .addObject("desk", desk)
                .addObject("unit", actor.is(Role.COORDINATOR))
                .addObject("trusts", TrustNames.of(directory))
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
    ModelAndView csv(Actor actor, @PathVariable UUID id, @RequestParam Optional<UUID> round, Locale locale) {
        HospitalsDesk.Desk desk = desks.of(actor, id, round);
        HospitalsView shown = desk.shown();
        if (shown == null) throw new NotFound("no hospital was asked about request `" + id + "`");
        byte[] csv =
                HospitalsFile.csv(shown, sentences(shown.round(), locale), TrustNames.of(directory), words, locale);
        return new ModelAndView(
                new Download("hospitals-" + desk.request().name() + ".csv", CsvContent.MEDIA_TYPE, csv));
    }

    private static List<String> sentences(NodeRound round, Locale locale) {
        return Sentences.of(round.criteria(), NodeWords.language(locale));
    }
}
