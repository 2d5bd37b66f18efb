package no.nortrials.eligibility.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.RandomCriteria;
import no.nortrials.eligibility.place.Problem;
import org.junit.jupiter.api.Test;

class CriteriaJsonTest {
    private static final String ADULT = """
            {"schemaVersion": "1.0", "title": "Adults",
             "criteria": [{"type": "age", "id": "i1", "role": "inclusion", "min": {"amount": 18, "unit": "years"},
                           "max": {"amount": 75, "unit": "years"}}]}
            """;

    @Property(tries = 500)
    void whatIsWrittenReadsAsTheSame(@ForAll long seed) {
        EligibilityCriteria criteria = RandomCriteria.of(seed);

        Reading reading = CriteriaJson.read(CriteriaJson.write(criteria));

        assertThat(reading).isEqualTo(new Reading.Read(criteria));
    }

    @Property(tries = 100)
    void whatIsWrittenFollowsThePublishedSchema(@ForAll long seed) throws IOException {
        String written = CriteriaJson.write(RandomCriteria.of(seed));

        assertThat(schema().validate(written, InputFormat.JSON)).isEmpty();
    }

    @Test
    void readsWhatIsUsualWithoutItBeingWritten() {
        Reading reading = CriteriaJson.read(ADULT);

        Age adult = Age.between(Note.inclusion("i1"), 18, 75);
        assertThat(reading).isEqualTo(new Reading.Read(new EligibilityCriteria("Adults", List.of(adult))));
    }

    @Test
    void theSchemaRefusesAnUnknownPropertyAsTheReaderDoes() throws IOException {
        String text = ADULT.replace("\"title\"", "\"titel\"");

        assertThat(schema().validate(text, InputFormat.JSON)).isNotEmpty();
        assertThat(problems(text))
                .containsExactly(
                        new Problem("", "unknown properties `[titel]`; known are `[criteria, schemaVersion, title]`"));
    }

    @Test
    void saysWhereAndWhyForEachCriterion() {
        String text = """
                {"schemaVersion": "1.0", "criteria": [
                  {"type": "age", "id": "a", "role": "inclusion"},
                  {"type": "group", "id": "g", "role": "inclusion", "rule": {"atLeast": 3},
                   "members": [{"type": "inTrial", "id": "t"}]},
                  {"type": "event", "id": "e", "role": "exclusion",
                   "events": {"concepts": {"include": [{"code": " "}]}}}]}
                """;

        assertThat(problems(text))
                .containsExactly(
                        new Problem("/criteria/0", "the age `a` has no bound"),
                        new Problem("/criteria/1", "at least `3` of `1` members can never hold"),
                        new Problem("/criteria/2/events/concepts/include/0", "a code of `` is blank"));
    }

    @Test
    void refusesAnotherVersion() {
        assertThat(problems(ADULT.replace("1.0", "2.0")))
                .containsExactly(new Problem("/schemaVersion", "expected the version `1.0`, but was `\"2.0\"`"));
    }

    @Test
    void refusesAnEventThatNobodyNames() {
        String text = ADULT.replace("\"min\"", "\"at\": {\"event\": \"surgery\"}, \"min\"");

        assertThat(problems(text))
                .singleElement()
                .satisfies(problem -> assertThat(problem.why()).contains("`surgery`"));
    }

    @Test
    void refusesTextThatIsNotJson() {
        assertThat(problems("{\"schemaVersion\": "))
                .singleElement()
                .satisfies(problem -> assertThat(problem.why()).startsWith("not JSON: "));
    }

    @Test
    void refusesANestOfBracketsWithoutFallingOver() {
        String text = "[".repeat(100_000);

        assertThat(problems(text))
                .singleElement()
                .satisfies(problem -> assertThat(problem.why()).contains("nesting depth"));
    }

    @Test
    void refusesAPropertyGivenTwice() {
        assertThat(problems(ADULT.replace("\"title\"", "\"title\": \"A\", \"title\"")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.why()).contains("title"));
    }

    private static List<Problem> problems(String text) {
        return switch (CriteriaJson.read(text)) {
            case Reading.Read read -> throw new AssertionError("was read: " + read);
            case Reading.Refused(List<Problem> problems) -> problems;
        };
    }

    private static Schema schema() throws IOException {
        try (InputStream schema = CriteriaJson.class.getResourceAsStream("criteria-1.0.schema.json")) {
            assertThat(schema).isNotNull();
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema);
        }
    }
}
