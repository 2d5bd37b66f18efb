package no.nortrials.eligibility.exchange;

import java.util.List;
import java.util.function.Function;
import no.nortrials.eligibility.place.Malformed;
import no.nortrials.eligibility.place.Place;
import no.nortrials.eligibility.place.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Opens the text of another format. */
public final class Source {
    private static final int DEEPEST = 200;
    private static final int LONGEST = 20_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxDocumentLength(LONGEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Source() {}

    /** Reads a text of JSON; whatever the reader complains about becomes a refusal. Never throws for a bad text. */
    public static Import read(String text, Function<Place, Import> reader) {
        JsonNode tree;
        try {
            tree = MAPPER.readTree(text);
        } catch (JacksonException e) {
            return new Import.Refused(List.of(new Problem("", "not JSON: " + e.getOriginalMessage())));
        } catch (NumberFormatException tooLarge) {
            return new Import.Refused(List.of(new Problem("", "a number is too large or too small to be read")));
        }
        try {
            return new Place(tree, "").guarded(reader);
        } catch (Malformed malformed) {
            return new Import.Refused(List.of(malformed.problem()));
        }
    }
}
