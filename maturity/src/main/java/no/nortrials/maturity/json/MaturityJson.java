package no.nortrials.maturity.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import no.nortrials.maturity.assessment.Answer;
import no.nortrials.maturity.assessment.Assessment;
import no.nortrials.maturity.assessment.Review;
import no.nortrials.maturity.framework.Framework;
import no.nortrials.maturity.result.Badge;
import no.nortrials.maturity.result.Level;
import no.nortrials.maturity.result.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes frameworks, assessments and results as JSON. The same value always gives the same bytes. */
public final class MaturityJson {
    /** The version that is written, and the only one that is read. */
    public static final String VERSION = "1.0";

    private static final String SCHEMA_VERSION = "schemaVersion";
    private static final int DEEPEST = 30;
    private static final int LONGEST = 5_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxDocumentLength(LONGEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .changeDefaultPropertyInclusion(old -> old.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .addMixIn(Answer.class, Shapes.OfAnswer.class)
            .addMixIn(Review.class, Shapes.OfReview.class)
            .addMixIn(Level.class, Shapes.OfLevel.class)
            .addMixIn(Badge.class, Shapes.OfBadge.class)
            .addMixIn(Reason.class, Shapes.OfReason.class)
            .build();

    private MaturityJson() {}

    /** Reads a version of a framework. */
    public static Reading<Framework> framework(String text) {
        return read(text, Framework.class);
    }

    /** Reads an assessment. */
    public static Reading<Assessment> assessment(String text) {
        return read(text, Assessment.class);
    }

    /** Reads a single answer. */
    public static Reading<Answer> answer(String text) {
        return read(text, Answer.class);
    }

    /** Reads a single review. */
    public static Reading<Review> review(String text) {
        return read(text, Review.class);
    }

    /** Reads an exported result; whether it recomputes is another question. */
    public static Reading<Export> export(String text) {
        return read(text, Export.class);
    }

    /** Writes a version of a framework, indented. */
    public static String write(Framework framework) {
        return written(framework);
    }

    /** Writes an assessment, indented. */
    public static String write(Assessment assessment) {
        return written(assessment);
    }

    /** Writes a single answer. */
    public static String write(Answer answer) {
        return written(answer);
    }

    /** Writes a single review. */
    public static String write(Review review) {
        return written(review);
    }

    /** Writes a result with all it was computed of, indented. */
    public static String write(Export export) {
        return written(export);
    }

    /** The draft of the first version that this library comes with. */
    public static Framework draftOfVersionOne() {
        try (InputStream in = Framework.class.getResourceAsStream("nortrials-maturity-1.json")) {
            if (in == null) throw new IllegalStateException("nortrials-maturity-1.json is missing");
            return switch (framework(new String(in.readAllBytes(), StandardCharsets.UTF_8))) {
                case Reading.Read<Framework>(Framework draft) -> draft;
                case Reading.Refused<Framework>(String where, String why) ->
                    throw new IllegalStateException("nortrials-maturity-1.json at `" + where + "`: " + why);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written(Object value) {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put(SCHEMA_VERSION, VERSION);
        root.setAll(MAPPER.<ObjectNode>valueToTree(value));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static <T> Reading<T> read(String text, Class<T> type) {
        try {
            JsonNode tree = MAPPER.readTree(text);
            if (!(tree instanceof ObjectNode root)) return new Reading.Refused<>("", "not an object");
            JsonNode version = root.remove(SCHEMA_VERSION);
            if (version == null || !version.isString() || !version.stringValue().equals(VERSION))
                return new Reading.Refused<>(
                        "/" + SCHEMA_VERSION, "expected `" + VERSION + "`, but was `" + version + "`");
            return new Reading.Read<>(MAPPER.treeToValue(root, type));
        } catch (JacksonException e) {
            return new Reading.Refused<>(where(e), e.getOriginalMessage());
        }
    }

    private static String where(JacksonException e) {
        var pointer = new StringBuilder();
        for (JacksonException.Reference step : e.getPath())
            pointer.append('/')
                    .append(step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName());
        return pointer.toString();
    }
}
