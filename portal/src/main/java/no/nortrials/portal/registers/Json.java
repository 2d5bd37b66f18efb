package no.nortrials.portal.registers;

import java.util.Optional;
import no.nortrials.portal.outbound.OutboundAnswer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what registers answer. */
final class Json {
    private static final JsonMapper MAPPER = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(100)
                    .maxStringLength(2_000_000)
                    .build())
            .build());

    private Json() {}

    /** An object, or why there is none. */
    sealed interface Read {
        record Told(JsonNode node) implements Read {}

        record Not(Page.Failed failed) implements Read {}
    }

    static Read of(OutboundAnswer answer) {
        return switch (answer) {
            case OutboundAnswer.Body body ->
                object(body.bytes())
                        .<Read>map(Read.Told::new)
                        .orElseGet(() -> not("notJson", Integer.toString(body.bytes().length)));
            case OutboundAnswer.Refused(int status) -> not("status", Integer.toString(status));
            case OutboundAnswer.Unreachable(String why) -> not("unreachable", why);
            case OutboundAnswer.TooLarge(int most) -> not("tooLarge", Integer.toString(most / 1_000_000));
        };
    }

    /** CTIS answers a wrong question with a web page and a status of success. */
    private static Optional<JsonNode> object(byte[] bytes) {
        try {
            return Optional.of(MAPPER.readTree(bytes)).filter(JsonNode::isObject);
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    private static Read not(String problem, String detail) {
        return new Read.Not(new Page.Failed(problem, detail));
    }

    static String text(Object value) {
        return MAPPER.writeValueAsString(value);
    }
}
