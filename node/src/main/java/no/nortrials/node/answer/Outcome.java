package no.nortrials.node.answer;

import java.util.Map;
import no.nortrials.disclosure.wire.NodeReply;

/** A reply and what it cost in new numbers, by trust. */
record Outcome(NodeReply reply, Map<String, Integer> price) {
    static Outcome free(NodeReply reply) {
        return new Outcome(reply, Map.of());
    }
}
