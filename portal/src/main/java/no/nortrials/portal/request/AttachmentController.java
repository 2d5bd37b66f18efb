package no.nortrials.portal.request;

import java.io.IOException;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.form.Problem;
import no.nortrials.portal.web.Download;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Documents of a request: add, read, remove, take back. */
@Controller
class AttachmentController {
    private final Attachments attachments;
    private final Requests requests;

    AttachmentController(Attachments attachments, Requests requests) {
        this.attachments = attachments;
        this.requests = requests;
    }

    @GetMapping("/requests/{id}/attachments")
    String page(
            Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable Long tooLarge, Model model) {
        show(actor, id, model);
        if (tooLarge != null)
            model.addAttribute(
                    "problem",
                    Sniffed.Refused.of("tooLarge", FileSniffer.megabytes(tooLarge), "20")
                            .problem());
        return "request/attachments";
    }

    @PostMapping("/requests/{id}/attachments")
    ModelAndView add(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "OPEN") Tier tier,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        if (file == null || file.isEmpty())
            return refused(actor, id, tier, Sniffed.Refused.of("none").problem(), model);
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return switch (attachments.add(actor, id, name, file.getBytes(), tier)) {
            case Attachments.Result.Added _ -> {
                flash.addFlashAttribute("added", true);
                yield new ModelAndView("redirect:/requests/" + id + "/attachments");
            }
            case Attachments.Result.Refused refused ->
                refused(actor, id, tier, refused.why().problem(), model);
        };
    }

    private ModelAndView refused(Actor actor, UUID id, Tier chosen, Problem problem, Model model) {
        show(actor, id, model);
        model.addAttribute("chosenTier", chosen);
        model.addAttribute("problem", problem);
        return new ModelAndView("request/attachments", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void show(Actor actor, UUID id, Model model) {
        RequestHeader request = requests.visibleTo(actor, id);
        model.addAttribute("request", request);
        model.addAttribute("chosenTier", request.tier());
        model.addAttribute("attachments", attachments.visibleTo(actor, request));
        model.addAttribute("most", Attachments.MOST);
    }

    @GetMapping("/requests/{id}/attachments/{attachment}")
    ModelAndView download(Actor actor, @PathVariable UUID id, @PathVariable UUID attachment) {
        Attachments.Content content = attachments.download(actor, id, attachment);
        return new ModelAndView(new Download(
                content.attachment().name(),
                content.attachment().mediaType(),
                content.bytes().getByteArray()));
    }

    @PostMapping("/requests/{id}/attachments/{attachment}/remove")
    String remove(Actor actor, @PathVariable UUID id, @PathVariable UUID attachment, RedirectAttributes flash) {
        attachments.remove(actor, id, attachment);
        flash.addFlashAttribute("removed", attachment.toString());
        return "redirect:/requests/" + id + "/attachments";
    }

    @PostMapping("/requests/{id}/attachments/{attachment}/restore")
    String restore(Actor actor, @PathVariable UUID id, @PathVariable UUID attachment, RedirectAttributes flash) {
        attachments.restore(actor, id, attachment);
        flash.addFlashAttribute("restored", true);
        return "redirect:/requests/" + id + "/attachments";
    }
}
