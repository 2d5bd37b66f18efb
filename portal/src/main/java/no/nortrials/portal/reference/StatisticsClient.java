package no.nortrials.portal.reference;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import no.nortrials.portal.outbound.OutboundAnswer;
import no.nortrials.portal.outbound.OutboundClient;
import no.nortrials.portal.outbound.OutboundLimits;
import no.nortrials.portal.outbound.OutboundQuestion;

/**
 * Asks an interface of statistics. Never called inside a transaction. What it answered lately is not asked again; an answer that is
 * no JSON is not kept.
 */
final class StatisticsClient {
    private final AnswerCache cache;
    private final OutboundClient client;

    /** Answers given lately. */
    interface AnswerCache {
        Optional<byte[]> find(String question);

        void keep(String question, byte[] body);
    }

    StatisticsClient(ReferenceProperties properties, AnswerCache cache, OutboundClient.Pause pause) {
        this.cache = cache;
        this.client = new OutboundClient(
                new OutboundLimits(
                        properties.timeout(), properties.attempts(), properties.pause(), properties.mostBytes()),
                pause);
    }

    /** @param body JSON to post; empty to get */
    Answer ask(String address, String body) {
        String question = address + " " + body;
        Optional<byte[]> kept = cache.find(question);
        if (kept.isPresent()) return Answer.Body.of(kept.get());
        Answer answer = switch (client.ask(new OutboundQuestion(URI.create(address), body, Map.of()))) {
            case OutboundAnswer.Body told -> Answer.Body.of(told.bytes());
            case OutboundAnswer.Refused(int status) -> failed("status", address, Integer.toString(status));
            case OutboundAnswer.Unreachable(String why) -> failed("unreachable", address, why);
            case OutboundAnswer.TooLarge(int most) -> failed("tooLarge", address, Integer.toString(most / 1_000_000));
        };
        if (answer instanceof Answer.Body told && json(told.bytes())) cache.keep(question, told.bytes());
        return answer;
    }

    private static Answer failed(String code, String address, String detail) {
        return new Answer.Failed(Finding.of(code, address, detail));
    }

    private static boolean json(byte[] bytes) {
        return bytes.length > 0 && (bytes[0] == '{' || bytes[0] == '[');
    }
}
