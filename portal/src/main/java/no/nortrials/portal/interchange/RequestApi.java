package no.nortrials.portal.interchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.dispatch.SharedAnswer;
import no.nortrials.portal.dispatch.SharedAnswers;
import no.nortrials.portal.request.Filing;
import no.nortrials.portal.request.Product;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.Requests;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Requests: filed, followed, answered. */
@RestController
@RequestMapping("/api/v1/requests")
@SecurityRequirement(name = "token")
@Tag(name = "requests", description = "Feasibility requests of the token's own organisation.")
class RequestApi {
    private static final int MOST = 500;

    private final Filing filing;
    private final Requests requests;
    private final SharedAnswers answers;
    private final ApiProblems problems;

    RequestApi(Filing filing, Requests requests, SharedAnswers answers, ApiProblems problems) {
        this.filing = filing;
        this.requests = requests;
        this.answers = answers;
        this.problems = problems;
    }

    /**
     * A request to file.
     *
     * @param answers by the names of the form's questions; each a list, also where one answer is given
     */
    record NewRequest(Product product, Map<String, List<String>> answers) {}

    record Received(UUID id, String reference) {}

    /**
     * Where a request stands.
     *
     * @param status DRAFT, RECEIVED, CLARIFYING, ANSWERING, SUMMARISED, CLOSED and the like
     * @param hospitalsDeadline the day the hospitals are asked to answer by
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Standing(
            UUID id,
            String reference,
            String status,
            String title,
            @Nullable String nctNumber,
            @Nullable String euCtNumber,
            @Nullable Instant receivedAt,
            @Nullable LocalDate replyDeadline,
            @Nullable LocalDate hospitalsDeadline,
            @Nullable Instant summarisedAt,
            @Nullable Instant closedAt) {
        static Standing of(RequestHeader request) {
            return new Standing(
                    request.id(),
                    request.name(),
                    request.status().name(),
                    request.title(),
                    request.nctNumber(),
                    request.euCtNumber(),
                    request.receivedAt(),
                    request.replyDeadline(),
                    request.internalDeadline(),
                    request.summarisedAt(),
                    request.closedAt());
        }
    }

    @PostMapping
    @Operation(summary = "File a request")
    @ApiResponse(responseCode = "201", description = "Received, with the reference it has from now on")
    @ApiResponse(
            responseCode = "422",
            description = "Nothing was kept; what must be put right stands under fields",
            content = @Content)
    ResponseEntity<?> file(Actor actor, @RequestBody NewRequest request, Locale locale) {
        return switch (filing.file(actor, request.product(), request.answers())) {
            case Filing.Filed.Received(UUID id, String reference) ->
                ResponseEntity.created(URI.create("/api/v1/requests/" + id)).body(new Received(id, reference));
            case Filing.Filed.Incomplete(var wrong) ->
                ResponseEntity.unprocessableContent().body(problems.fields(wrong, locale));
        };
    }

    @GetMapping
    @Operation(summary = "The organisation's requests, the newest first")
    List<Standing> all(Actor actor) {
        return requests.ofOrganisation(actor.organisationId(), MOST).stream()
                .map(Standing::of)
                .toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "Where a request stands")
    Standing one(Actor actor, @PathVariable UUID id) {
        return Standing.of(requests.visibleTo(actor, id));
    }

    @GetMapping("/{id}/answer")
    @Operation(summary = "The collated answer, once the unit has sent it")
    SharedAnswer answer(Actor actor, @PathVariable UUID id) {
        return answers.newest(actor, id).orElseThrow(() -> new NotFound("no answer yet to `" + id + "`"));
    }
}
