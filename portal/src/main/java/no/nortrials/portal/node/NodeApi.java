package no.nortrials.portal.node;

import java.time.Duration;
import java.util.function.Function;
import no.nortrials.disclosure.wire.Wire;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
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
            @RequestBody(required = false) @Nullable String body)
            throws InterruptedException {
        String text = body == null ? "" : body;
        var node = text.length() > LONGEST_BODY
                ? null
                : tokens.sender(authorization, text).orElse(null);
        if (node == null) return refused();
        return response(door.poll(node, text, Duration.ofSeconds(Math.clamp(seconds, 0, LONGEST_WAIT))));
    }

    @PostMapping("/node/v1/replies")
    ResponseEntity<?> reply(
            @RequestHeader(name = "Authorization", required = false) @Nullable String authorization,
            @RequestBody(required = false) @Nullable String body) {
        String text = body == null ? "" : body;
        Function<DataNode, NodeDoor.Outcome> taking = node -> door.reply(node, text);
        if (text.length() > LONGEST_BODY) return refused();
        return tokens.sender(authorization, text)
                .map(taking)
                .<ResponseEntity<?>>map(NodeApi::response)
                .orElseGet(NodeApi::refused);
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
