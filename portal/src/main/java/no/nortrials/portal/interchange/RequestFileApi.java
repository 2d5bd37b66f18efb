package no.nortrials.portal.interchange;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A request as one file, by token and for a signed-in person. */
@RestController
@SecurityRequirement(name = "token")
@Tag(name = "exchange", description = "A request as one file, for a Nordic sister organisation.")
class RequestFileApi {
    private final RequestFiles files;

    RequestFileApi(RequestFiles files) {
        this.files = files;
    }

    record Draft(UUID id) {}

    @GetMapping({"/api/v1/requests/{id}/file", "/requests/{id}/file"})
    @Operation(summary = "A request as one file")
    ResponseEntity<RequestFile> write(Actor actor, @PathVariable UUID id) {
        RequestFile file = files.write(actor, id);
        return ResponseEntity.ok()
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + file.from().reference() + ".json\"")
                .header("Cache-Control", "no-store")
                .body(file);
    }

    @PostMapping("/api/v1/requests/file")
    @Operation(summary = "Begin a draft from a file", description = "A person looks it over and sends it.")
    @ApiResponse(responseCode = "201", description = "A draft of the token's own organisation")
    ResponseEntity<?> read(Actor actor, @RequestBody RequestFile file) {
        return switch (files.begin(actor, file)) {
            case RequestFiles.Begun.Draft(UUID id) ->
                ResponseEntity.created(URI.create("/requests/" + id)).body(new Draft(id));
            case RequestFiles.Begun.Unreadable(String why) ->
                ResponseEntity.unprocessableContent()
                        .body(ApiProblems.of(HttpStatus.UNPROCESSABLE_CONTENT, "The criteria cannot be read: " + why));
        };
    }
}
