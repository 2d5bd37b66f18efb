package no.nortrials.portal.interchange;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.form.Problem;
import no.nortrials.portal.outcome.NewOutcome;
import no.nortrials.portal.outcome.OutcomeKind;
import no.nortrials.portal.outcome.OutcomeSource;
import no.nortrials.portal.outcome.Outcomes;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.Requests;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What became of a request, told by a program. */
@RestController
@SecurityRequirement(name = "token")
@Tag(name = "requests")
class OutcomeApi {
    private final Requests requests;
    private final Outcomes outcomes;
    private final ApiProblems problems;
    private final Clock clock;

    OutcomeApi(Requests requests, Outcomes outcomes, ApiProblems problems, Clock clock) {
        this.requests = requests;
        this.outcomes = outcomes;
        this.problems = problems;
        this.clock = clock;
    }

    /**
     * Dated news.
     *
     * @param occurredOn not later than today
     * @param note a few words; may be left out
     */
    record Told(
            OutcomeKind kind,
            LocalDate occurredOn,
            @Nullable String note) {}

    record Recorded(UUID id) {}

    @PostMapping("/api/v1/requests/{id}/outcomes")
    @Operation(summary = "Tell what became of a request", description = "The same news twice is kept once.")
    @ApiResponse(responseCode = "200", description = "Recorded")
    ResponseEntity<?> tell(Actor actor, @PathVariable UUID id, @RequestBody Told told) {
        RequestHeader request = requests.visibleTo(actor, id);
        if (told.occurredOn().isAfter(Oslo.today(clock)))
            return ResponseEntity.unprocessableContent()
                    .body(problems.fields(
                            Map.of(
                                    "occurredOn",
                                    Problem.of(
                                            "form.problem.day",
                                            told.occurredOn().toString())),
                            actor.locale()));
        OutcomeSource source = actor.is(Role.HOSPITAL) ? OutcomeSource.HOSPITAL : OutcomeSource.COMPANY;
        UUID recorded = outcomes.record(
                new NewOutcome(request.id(), told.kind(), told.occurredOn(), source, null, told.note(), Set.of()),
                By.actor(actor));
        return ResponseEntity.ok(new Recorded(recorded));
    }
}
