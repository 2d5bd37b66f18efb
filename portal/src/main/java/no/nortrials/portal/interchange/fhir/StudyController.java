package no.nortrials.portal.interchange.fhir;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.directory.Trust;
import no.nortrials.portal.showcase.PublicTrials;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** ResearchStudy. */
@RestController
class StudyController {
    private static final int MOST = 100;

    private final PublicTrials trials;
    private final Directory directory;
    private final Fhir fhir;

    StudyController(PublicTrials trials, Directory directory, Fhir fhir) {
        this.trials = trials;
        this.directory = directory;
        this.fhir = fhir;
    }

    /** {@code _content} searches the words, {@code site} is {@code Location/<organisation number>}. */
    @GetMapping("/fhir/ResearchStudy")
    ResponseEntity<String> search(
            @RequestParam(name = "_content", defaultValue = "") String content,
            @RequestParam(defaultValue = "") String site,
            @RequestParam(name = "_count", defaultValue = "50") int count,
            @RequestParam(defaultValue = "1") int page) {
        var found = trials.search(
                content, "", site.replace("Location/", ""), "ANY", Math.max(1, page), Math.clamp(count, 1, MOST));
        Map<String, String> names = names();
        return fhir.found(
                found.total(),
                found.trials().stream().map(trial -> Studies.of(trial, names)).toList());
    }

    @GetMapping("/fhir/ResearchStudy/{slug}")
    ResponseEntity<String> one(@PathVariable String slug) {
        return trials.find(slug)
                .map(trial -> fhir.answer(Studies.of(trial, names())))
                .orElseThrow(() -> new NotFound("nothing shown as `" + slug + "`"));
    }

    private Map<String, String> names() {
        return directory.trusts().stream()
                .collect(Collectors.toMap(Trust::organisationNumber, trust -> trust.name(Locale.ENGLISH), (a, _) -> a));
    }
}
