package no.nortrials.portal.interchange;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.showcase.PublicTrials;
import no.nortrials.portal.showcase.ShownTrial;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The showcase for programs; open to all. */
@RestController
@RequestMapping("/api/v1/trials")
@Tag(
        name = "trials",
        description = "Planned and ongoing trials in Norway, as the public showcase shows them. No token is needed.")
class TrialApi {
    private static final int MOST = 100;

    private final PublicTrials trials;

    TrialApi(PublicTrials trials) {
        this.trials = trials;
    }

    @GetMapping
    @Operation(summary = "Search trials")
    PublicTrials.Found search(
            @Parameter(description = "Words in English or Norwegian, lay or professional", example = "breast cancer")
                    @RequestParam(defaultValue = "")
                    String q,
            @Parameter(description = "Code of a therapy area", example = "CANCER") @RequestParam(defaultValue = "")
                    String area,
            @Parameter(description = "Organisation number of a hospital trust", example = "993467049")
                    @RequestParam(defaultValue = "")
                    String trust,
            @Parameter(
                            description =
                                    "OPEN, PLANNED, CLOSED, FINISHED, STOPPED or ANY; without it open and planned",
                            example = "ANY")
                    @RequestParam(defaultValue = "")
                    String state,
            @Parameter(description = "From 1", example = "1") @RequestParam(defaultValue = "1") int page,
            @Parameter(description = "How many on a page, at most 100", example = "20")
                    @RequestParam(defaultValue = "20")
                    int size) {
        return trials.search(q, area, trust, state, Math.max(1, page), Math.clamp(size, 1, MOST));
    }

    @GetMapping("/{slug}")
    @Operation(summary = "One trial")
    ShownTrial one(@Parameter(description = "As in the search, such as nct04613596") @PathVariable String slug) {
        return trials.find(slug).orElseThrow(() -> new NotFound("nothing shown as `" + slug + "`"));
    }
}
