package no.nortrials.node.answer;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import no.nortrials.disclosure.Event;
import no.nortrials.disclosure.wire.NodeQuestion;
import no.nortrials.disclosure.wire.NodeReply;

/**
 * A question and what became of it.
 *
 * @param reply what is replied, unless nothing is yet
 * @param delivery of the reply
 * @param price new numbers that were drawn, by trust
 * @param decision of the steward, if one was needed
 */
public record Entry(
        NodeQuestion question,
        Instant received,
        Optional<NodeReply> reply,
        Delivery delivery,
        Map<String, Integer> price,
        Optional<Decision> decision) {
    /** Whether the portal has the reply. */
    public enum Delivery {
        /** Not yet. */
        PENDING,
        DONE,
        /** The portal will not take it. */
        DECLINED
    }

    /** Who decided what. */
    public record Decision(String steward, Event.Verdict verdict, Instant at) {}

    public Entry {
        price = Map.copyOf(price);
    }

    static Entry of(NodeQuestion question, Instant at) {
        return new Entry(question, at, Optional.empty(), Delivery.PENDING, Map.of(), Optional.empty());
    }

    Entry replied(Outcome outcome) {
        Map<String, Integer> paid = price.isEmpty() ? outcome.price() : price;
        return new Entry(question, received, Optional.of(outcome.reply()), Delivery.PENDING, paid, decision);
    }

    Entry decided(Decision by) {
        return new Entry(question, received, reply, delivery, price, Optional.of(by));
    }

    Entry with(Delivery now) {
        return new Entry(question, received, reply, now, price, decision);
    }

    /** Whether the steward's decision is waited for. */
    public boolean awaitsSteward() {
        return reply.filter(each -> each instanceof NodeReply.Awaited).isPresent();
    }

    /** Whether it is still to be counted: never was, or failed and may succeed. */
    boolean isOpen(Instant now) {
        return reply.isEmpty()
                || (reply.get() instanceof NodeReply.Failed
                        && question.expires().isAfter(now));
    }

    boolean isToBeDelivered() {
        return reply.isPresent() && delivery == Delivery.PENDING;
    }
}
