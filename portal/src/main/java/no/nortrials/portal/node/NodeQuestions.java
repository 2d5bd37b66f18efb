package no.nortrials.portal.node;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.disclosure.wire.NodeReply;
import no.nortrials.disclosure.wire.Received;
import no.nortrials.disclosure.wire.Wire;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.json.CriteriaJson;
import no.nortrials.eligibility.json.Reading;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks all nodes, and tells what has come of it. Who may see that is for the caller to decide. */
@Service
@Transactional
public class NodeQuestions {
    private final QuestionStore store;
    private final AuditTrail audit;
    private final Clock clock;

    NodeQuestions(QuestionStore store, AuditTrail audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is asked of all nodes about one request. */
    public record Asking(UUID request, UUID organisation, EligibilityCriteria criteria, int criteriaVersion) {}

    /** Asks all registered nodes and waits for nobody. */
    public UUID ask(Asking asking, Duration patience, By by, String name) {
        Instant now = clock.instant();
        var question = new QuestionStore.Kept(
                UUID.randomUUID(),
                asking.request(),
                CriteriaJson.write(asking.criteria()),
                asking.criteriaVersion(),
                now,
                name,
                now.plus(patience));
        store.ask(question, asking.organisation().toString());
        audit.record(
                by, "node.asked", asking.request(), Map.of("criteria", Integer.toString(asking.criteriaVersion())));
        return question.id();
    }

    @Transactional(readOnly = true)
    public Optional<NodeRound> newest(UUID request) {
        return store.newest(request).map(this::round);
    }

    /** One round of a request; nothing when it is another request's. */
    @Transactional(readOnly = true)
    public Optional<NodeRound> round(UUID request, UUID id) {
        return store.question(id)
                .filter(question -> question.request().equals(request))
                .map(this::round);
    }

    private NodeRound round(QuestionStore.Kept question) {
        return new NodeRound(
                question.id(),
                question.request(),
                criteria(question.criteria()),
                question.criteriaVersion(),
                question.asked(),
                question.askedBy(),
                question.expires(),
                store.lines(question.id()).stream()
                        .map(line -> new NodeLine(line.node(), line.name(), line.trusts(), state(line, question)))
                        .toList());
    }

    private NodeLine.State state(QuestionStore.KeptLine line, QuestionStore.Kept question) {
        if (line.reply() != null && line.replied() != null)
            return state(reply(line.reply()), line.replied(), line.replied().isAfter(question.expires()));
        if (line.problem() != null) return new NodeLine.State.Garbled(line.problem());
        return clock.instant().isBefore(question.expires())
                ? new NodeLine.State.Waiting()
                : new NodeLine.State.Silent(line.handed() != null);
    }

    private static NodeLine.State state(NodeReply reply, Instant at, boolean late) {
        return switch (reply) {
            case NodeReply.Answered answered -> new NodeLine.State.Answered(answered, at, late);
            case NodeReply.Awaited _ -> new NodeLine.State.Awaits();
            case NodeReply.Unsupported unsupported -> new NodeLine.State.Unsupported(unsupported.detail());
            case NodeReply.TooCostly _ -> new NodeLine.State.TooCostly();
            case NodeReply.Failed failed -> new NodeLine.State.Failed(failed.detail());
        };
    }

    private static NodeReply reply(String json) {
        return switch (Wire.reply(json)) {
            case Received.Understood<NodeReply>(NodeReply reply) -> reply;
            case Received.Garbled<NodeReply> garbled ->
                throw new IllegalStateException("a kept reply cannot be read: " + garbled.kind());
        };
    }

    static EligibilityCriteria criteria(String json) {
        return switch (CriteriaJson.read(json)) {
            case Reading.Read read -> read.criteria();
            case Reading.Refused refused ->
                throw new IllegalStateException("kept criteria cannot be read: " + refused.problems());
        };
    }
}
