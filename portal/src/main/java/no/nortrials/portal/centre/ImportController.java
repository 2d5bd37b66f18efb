package no.nortrials.portal.centre;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Languages;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Imports a file in two steps: it is read and shown; stored only when the person confirms what is shown. */
@Controller
class ImportController {
    private static final String WAITING = "centre.import";
    private static final int MOST_BYTES = 5_000_000;

    private final Imports imports;
    private final Recording recording;

    ImportController(Imports imports, Recording recording) {
        this.imports = imports;
        this.recording = recording;
    }

    @GetMapping("/centre/import")
    String page(@RequestParam(required = false) @Nullable Long tooLarge, Model model) {
        return tooLarge == null ? "centre/import" : tooLarge(model);
    }

    @GetMapping("/centre/template.csv")
    ResponseEntity<byte[]> template(Locale locale) {
        String name = Languages.isNorwegian(locale) ? "mal-forespørsler.csv" : "requests-template.csv";
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(ImportReader.template(Languages.isNorwegian(locale)).getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/centre/import")
    String preview(@RequestParam(required = false) @Nullable MultipartFile file, HttpSession session, Model model)
            throws IOException {
        if (file == null) return "redirect:/centre/import";
        if (file.getSize() > MOST_BYTES) return tooLarge(model);
        byte[] bytes = file.getBytes();
        ImportFile read = imports.read(bytes);
        if (read.problem() == null) session.setAttribute(WAITING, bytes);
        return shown(model, read);
    }

    /** Reads the file again, so that what others recorded in the meantime is seen. */
    @PostMapping("/centre/import/confirm")
    String confirm(
            Actor actor,
            @RequestParam(defaultValue = "no") String duplicates,
            HttpSession session,
            RedirectAttributes after) {
        if (!(session.getAttribute(WAITING) instanceof byte[] bytes)) return "redirect:/centre/import";
        List<FormData> forms = imports.read(bytes).toRecord(duplicates.equals("yes"));
        int recorded = recording.record(actor, forms);
        session.removeAttribute(WAITING);
        after.addFlashAttribute("imported", recorded);
        return "redirect:/centre";
    }

    private static String tooLarge(Model model) {
        return shown(model, ImportFile.unreadable(Problem.of("centre.import.large", "5 MB")));
    }

    private static String shown(Model model, ImportFile file) {
        model.addAttribute("file", file);
        return "centre/import";
    }
}
