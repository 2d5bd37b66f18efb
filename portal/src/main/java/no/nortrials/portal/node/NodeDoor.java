package no.nortrials.portal.node;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.nortrials.disclosure.wire.NodeQuestion;
import no.nortrials.disclosure.wire.NodeReply;
import no.nortrials.disclosure.wire.NodeStatus;
import no.nortrials.disclosure.wire.Received;
import no.nortrials.disclosure.wire.Wire;
import org.springframework.stereotype.Service;

/**
 * Where nodes come to fetch questions and to bring replies. While a node waits, neither a transaction nor a connection is held: the
 * thread looks anew a few times a second, which costs one small query and works with many portals side by side.
 */
@Service
class NodeDoor {
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Pattern QUESTION = Pattern.compile("\"question\"\\s*:\\s*\"([0-9a-fA-F-]{36})\"");

    private final NodeStore nodes;
    private final QuestionStore questions;
    private final Clock clock;

    NodeDoor(NodeStore nodes, QuestionStore questions, Clock clock) {
        this.nodes = nodes;
        this.questions = questions;
        this.clock = clock;
    }

    /** What has come of a message. */
    sealed interface Outcome {
        record Questions(List<NodeQuestion> questions) implements Outcome {}

        record Taken() implements Outcome {}

        record Garbled(String problem) implements Outcome {}

        record UnknownQuestion() implements Outcome {}
    }

    Outcome poll(DataNode node, String body, Duration patience) {
        return switch (Wire.status(body)) {
            case Received.Garbled<NodeStatus> garbled -> new Outcome.Garbled(garbled.kind());
            case Received.Understood<NodeStatus>(NodeStatus status) -> {
                nodes.seen(node.id(), status, clock.instant());
                yield new Outcome.Questions(awaited(node, patience));
            }
        };
    }

    /** What the node has still to answer, as soon as there is something; nothing when its patience or this portal ends. */
    private List<NodeQuestion> awaited(DataNode node, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            List<NodeQuestion> open = questions.open(node.id(), clock.instant());
            if (!open.isEmpty() || System.nanoTime() >= end || !rested()) return open;
        }
    }

    /** Whether the time between two looks has passed undisturbed. */
    private static boolean rested() {
        try {
            Thread.sleep(LOOK);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    Outcome reply(DataNode node, String body) {
        Instant now = clock.instant();
        return switch (Wire.reply(body)) {
            case Received.Garbled<NodeReply> garbled -> garbled(node, named(body), garbled.kind());
            case Received.Understood<NodeReply>(NodeReply reply) -> {
                Optional<String> problem = problem(node, reply);
                if (problem.isPresent()) yield garbled(node, Optional.of(reply.question()), problem.get());
                yield questions.reply(node.id(), plain(reply), now)
                        ? new Outcome.Taken()
                        : new Outcome.UnknownQuestion();
            }
        };
    }

    private Outcome garbled(DataNode node, Optional<UUID> question, String problem) {
        questions.garbled(node.id(), question, problem);
        return new Outcome.Garbled(problem);
    }

    /** The question a text is about, when it names one. */
    private static Optional<UUID> named(String body) {
        Matcher found = QUESTION.matcher(body);
        return found.find() ? Optional.of(UUID.fromString(found.group(1))) : Optional.empty();
    }

    private Optional<String> problem(DataNode node, NodeReply reply) {
        if (!(reply instanceof NodeReply.Answered answered)) return Optional.empty();
        return questions
                .question(answered.question())
                .flatMap(question ->
                        ReplyCheck.problem(answered, node.trusts(), NodeQuestions.criteria(question.criteria())));
    }

    /** The reply without numbers in its free text. */
    private static NodeReply plain(NodeReply reply) {
        return switch (reply) {
            case NodeReply.Unsupported(UUID question, String detail) ->
                new NodeReply.Unsupported(question, Words.withoutNumbers(detail));
            case NodeReply.Failed(UUID question, String detail) ->
                new NodeReply.Failed(question, Words.withoutNumbers(detail));
            case NodeReply.Answered _, NodeReply.Awaited _, NodeReply.TooCostly _ -> reply;
        };
    }
}
