package no.nortrials.eligibility.json;

import java.util.ArrayList;
import java.util.List;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.place.Malformed;
import no.nortrials.eligibility.place.Place;
import no.nortrials.eligibility.place.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes criteria as JSON. */
public final class CriteriaJson {
    /** The version that is written, and the only one that is read. */
    public static final String VERSION = "1.0";

    private static final int DEEPEST = 100;
    private static final int LONGEST = 2_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxDocumentLength(LONGEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private CriteriaJson() {}

    /** Reads a text; says where and why when it is not in the form. Never throws for a bad text. */
    public static Reading read(String text) {
        JsonNode tree;
        try {
            tree = MAPPER.readTree(text);
        } catch (JacksonException e) {
            return new Reading.Refused(List.of(new Problem("", "not JSON: " + e.getOriginalMessage())));
        } catch (NumberFormatException tooLarge) {
            return new Reading.Refused(List.of(new Problem("", "a number is too large or too small to be read")));
        }
        return read(tree);
    }

    /** Writes criteria, indented. */
    public static String write(EligibilityCriteria criteria) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(CriteriaWriter.write(criteria));
    }

    private static Reading read(JsonNode tree) {
        List<Problem> problems = new ArrayList<>();
        try {
            Place root = new Place(tree, "").only("schemaVersion", "title", "criteria");
            requireVersion(root.required("schemaVersion"));
            String title = root.text("title", "");
            List<Criterion> criteria = new ArrayList<>();
            for (Place place : root.required("criteria").list(place -> place)) read(place, criteria, problems);
            if (problems.isEmpty())
                return new Reading.Read(root.guarded(_ -> new EligibilityCriteria(title, criteria)));
        } catch (Malformed malformed) {
            problems.add(malformed.problem());
        }
        return new Reading.Refused(problems);
    }

    private static void read(Place place, List<Criterion> criteria, List<Problem> problems) {
        try {
            criteria.add(CriterionReader.read(place, true));
        } catch (Malformed malformed) {
            problems.add(malformed.problem());
        }
    }

    private static void requireVersion(Place version) {
        if (!version.text().equals(VERSION)) throw version.malformed("the version `" + VERSION + "`");
    }
}
