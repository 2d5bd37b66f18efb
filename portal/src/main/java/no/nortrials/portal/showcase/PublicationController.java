package no.nortrials.portal.showcase;

import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormView;
import no.nortrials.portal.form.Problem;
import no.nortrials.portal.showcase.PublicationDesk.Place;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a hospital writes of a trial for the public. */
@Controller
class PublicationController {
    private final PublicationDesk desk;

    PublicationController(PublicationDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/trials/{id}/publication")
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        Place place = desk.place(actor, id);
        return page(place, place.publication().map(Publication::answers).orElse(FormData.EMPTY), Map.of());
    }

    @PostMapping("/trials/{id}/publication")
    ModelAndView publish(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam MultiValueMap<String, String> typed) {
        FormData answers = FormData.of(PublicationForm.FIELDS, typed);
        return switch (desk.publish(actor, id, version, answers)) {
            case PublicationDesk.Result.Done _ -> new ModelAndView("redirect:/trials/" + id + "/publication?saved");
            case PublicationDesk.Result.Wrong(Map<String, Problem> problems) ->
                with(HttpStatus.UNPROCESSABLE_CONTENT, page(desk.place(actor, id), answers, problems));
            case PublicationDesk.Result.Overtaken _ ->
                with(
                        HttpStatus.CONFLICT,
                        page(desk.place(actor, id), answers, Map.of()).addObject("overtaken", true));
        };
    }

    @PostMapping("/trials/{id}/publication/withdraw")
    String withdraw(Actor actor, @PathVariable UUID id) {
        desk.withdraw(actor, id);
        return "redirect:/trials/" + id + "/publication?withdrawn";
    }

    private static ModelAndView page(Place place, FormData answers, Map<String, Problem> problems) {
        return new ModelAndView("showcase/publication")
                .addObject("place", place)
                .addObject("fields", FormView.of(PublicationForm.NAME, PublicationForm.FIELDS, answers, problems));
    }

    private static ModelAndView with(HttpStatus status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }
}
