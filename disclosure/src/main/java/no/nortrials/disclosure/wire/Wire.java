package no.nortrials.disclosure.wire;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** Messages as JSON. Unknown properties, missing numbers and trailing text are refused, and so are messages that are too long. */
public final class Wire {
    /** The version of the messages, part of the address the portal is asked at. */
    public static final int VERSION = 1;

    /** The longest message in characters: a thousand trusts with twenty criteria are far below. */
    public static final int LONGEST = 5_000_000;

    private static final int DEEPEST = 20;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxDocumentLength(LONGEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Wire() {}

    /** Writes a message of this package. */
    public static String write(Object message) {
        return MAPPER.writeValueAsString(message);
    }

    /** Writes questions as a list. */
    public static String writeQuestions(List<NodeQuestion> questions) {
        return MAPPER.writeValueAsString(questions);
    }

    /** Reads the questions a portal has for a node. */
    public static Received<List<NodeQuestion>> questions(String text) {
        return read(text, MAPPER.getTypeFactory().constructCollectionType(List.class, NodeQuestion.class));
    }

    /** Reads a node's reply. */
    public static Received<NodeReply> reply(String text) {
        return read(text, MAPPER.constructType(NodeReply.class));
    }

    /** Reads how a node is. */
    public static Received<NodeStatus> status(String text) {
        return read(text, MAPPER.constructType(NodeStatus.class));
    }

    private static <T> Received<T> read(String text, JavaType type) {
        try {
            T message = MAPPER.readValue(text, type);
            return message == null
                    ? new Received.Garbled<>("nothing was sent", "nothing was sent")
                    : new Received.Understood<>(message);
        } catch (JacksonException e) {
            String where = e.getPathReference();
            return new Received.Garbled<>(
                    e.getOriginalMessage() + (where.isEmpty() ? "" : " at " + where), Garbling.of(e));
        }
    }
}
