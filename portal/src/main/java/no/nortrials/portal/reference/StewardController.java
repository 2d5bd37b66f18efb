package no.nortrials.portal.reference;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.web.Download;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The way of a version: upload, reading it in another way, release, withdrawal. */
@Controller
class StewardController {
    private static final int LONGEST_REASON = 500;

    private final Steward steward;
    private final Catalogue catalogue;
    private final Versions versions;

    StewardController(Steward steward, Catalogue catalogue, Versions versions) {
        this.steward = steward;
        this.catalogue = catalogue;
        this.versions = versions;
    }

    @PostMapping("/sources/{set}/upload")
    String upload(
            Actor actor,
            @PathVariable String set,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes after)
            throws IOException {
        if (file == null
                || file.getOriginalFilename() == null
                || file.getOriginalFilename().isEmpty()) {
            after.addFlashAttribute("noFile", true);
            return "redirect:/sources/" + catalogue.set(actor, set).set().code();
        }
        String name = file.getOriginalFilename().replaceAll("[^\\p{L}\\p{N}._ -]", "_");
        return versionPage(
                set, steward.upload(actor, set, name, file.getBytes()).number());
    }

    @PostMapping("/sources/{set}/fetch")
    String fetch(Actor actor, @PathVariable String set, RedirectAttributes after) {
        after.addFlashAttribute(
                "told", steward.fetch(actor, set) ? "reference.fetch.asked" : "reference.fetch.nowhere");
        return "redirect:/sources/" + set;
    }

    @PostMapping("/sources/{set}/versions/{number}/mapping")
    String map(
            Actor actor,
            @PathVariable String set,
            @PathVariable int number,
            @RequestParam(defaultValue = "DETECT") Mapping.Encoding encoding,
            @RequestParam(defaultValue = "DETECT") Mapping.Separator separator,
            @RequestParam(defaultValue = "DETECT") Mapping.Decimal decimal,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String measure,
            @RequestParam(defaultValue = "") List<Meaning> meaning) {
        Catalogue.VersionView view = catalogue.version(actor, set, number);
        List<String> columns = versions.report(view.version().id()).columns();
        var mapping = new Mapping(
                encoding,
                separator,
                decimal,
                columns(columns, meaning),
                Words.year(year).orElse(""),
                measure.strip());
        steward.reread(actor, set, number, mapping);
        return versionPage(set, number);
    }

    @PostMapping("/sources/{set}/versions/{number}/release")
    String release(Actor actor, @PathVariable String set, @PathVariable int number, RedirectAttributes after) {
        boolean released = steward.release(actor, set, number);
        after.addFlashAttribute("told", released ? "reference.isReleased" : "reference.notReleased");
        return versionPage(set, number);
    }

    @PostMapping("/sources/{set}/versions/{number}/withdraw")
    String withdraw(
            Actor actor,
            @PathVariable String set,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after) {
        String told = reason.strip();
        if (told.isEmpty() || told.length() > LONGEST_REASON) {
            catalogue.version(actor, set, number);
            after.addFlashAttribute("reason", told);
            after.addFlashAttribute("reasonProblem", true);
        } else if (!steward.withdraw(actor, set, number, told))
            after.addFlashAttribute("told", "reference.notWithdrawn");
        return versionPage(set, number);
    }

    @GetMapping("/sources/{set}/versions/{number}/file")
    ModelAndView file(Actor actor, @PathVariable String set, @PathVariable int number) {
        DataVersion version = catalogue.version(actor, set, number).version();
        return new ModelAndView(
                new Download(version.fileName(), "application/octet-stream", versions.file(version.id())));
    }

    /** Nothing when the file had not been read as a table, or another number of columns was asked about. */
    private static Map<String, Meaning> columns(List<String> columns, List<Meaning> meanings) {
        var mapped = new LinkedHashMap<String, Meaning>();
        if (columns.size() == meanings.size())
            for (int i = 0; i < columns.size(); i++) mapped.put(columns.get(i), meanings.get(i));
        return mapped;
    }

    private static String versionPage(String set, int number) {
        return "redirect:/sources/" + set + "/versions/" + number;
    }
}
