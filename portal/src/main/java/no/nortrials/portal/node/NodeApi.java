package no.nortrials.portal.node;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;
import no.nortrials.disclosure.wire.Wire;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The interface for data nodes, version 1. Whoever has no valid token is told nothing but that. */
@RestController
class NodeApi {
    private static final int LONGEST_WAIT = 25;
    private static final int LONGEST_BODY = 2_000_000;

    private final NodeToken tokens;
    private final NodeDoor door;

    NodeApi(NodeToken tokens, NodeDoor door) {
        this.tokens = tokens;
        this.door = door;
    }

    @PostMapping("/node/v1/poll")
    ResponseEntity<?> poll(
            @RequestHeader(name = "Authorization", required = false) @Nullable String authorization,
            @RequestParam(name = "wait", defaultValue = "0") int seconds,
            InputStream body)
            throws IOException {
        var patience = Duration.ofSeconds(Math.clamp(seconds, 0, LONGEST_WAIT));
        return taken(authorization, body, (node, text) -> door.poll(node, text, patience));
    }

    @PostMapping("/node/v1/replies")
    ResponseEntity<?> reply(
            @RequestHeader(name = "Authorization", required = false) @Nullable String authorization, InputStream body)
            throws IOException {
        return taken(authorization, body, door::reply);
    }

    /** Reads no more of a body than may be sent, whoever sends it: a longer one does not fit its token and is refused. */
    private ResponseEntity<?> taken(
            @Nullable String authorization, InputStream body, BiFunction<DataNode, String, NodeDoor.Outcome> taking)
            throws IOException {
        var text = new String(body.readNBytes(LONGEST_BODY), StandardCharsets.UTF_8);
        Optional<DataNode> sender = tokens.sender(authorization, text);
        return sender.isEmpty() ? refused() : response(taking.apply(sender.get(), text));
    }

    private static ResponseEntity<?> response(NodeDoor.Outcome outcome) {
        return switch (outcome) {
            case NodeDoor.Outcome.Questions(var questions) ->
                ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(Wire.writeQuestions(questions));
            case NodeDoor.Outcome.Taken() -> ResponseEntity.noContent().build();
            case NodeDoor.Outcome.Garbled(String problem) -> problem(HttpStatus.BAD_REQUEST, problem);
            case NodeDoor.Outcome.UnknownQuestion() -> problem(HttpStatus.NOT_FOUND, "no such question to this node");
        };
    }

    private static ResponseEntity<?> refused() {
        return problem(HttpStatus.FORBIDDEN, "the token is missing or not valid for this message");
    }

    private static ResponseEntity<?> problem(HttpStatus status, String detail) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(status, detail));
    }
}
