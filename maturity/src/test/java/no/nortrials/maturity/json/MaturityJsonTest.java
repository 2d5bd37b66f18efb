package no.nortrials.maturity.json;

import static no.nortrials.maturity.Samples.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.nortrials.maturity.RandomAssessments;
import no.nortrials.maturity.Samples;
import no.nortrials.maturity.assessment.Assessment;
import no.nortrials.maturity.framework.Framework;
import no.nortrials.maturity.result.Evaluation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaturityJsonTest {
    private static final Framework FRAMEWORK = Samples.frozen();
    private static final String TEXT = MaturityJson.write(FRAMEWORK);

    @Test
    void whatWasWrittenIsReadAsTheSame() {
        assertThat(MaturityJson.framework(TEXT)).isEqualTo(new Reading.Read<>(FRAMEWORK));
    }

    @Property(tries = 100)
    void anExportIsReadAsTheSameAndRecomputes(@ForAll long seed) {
        Assessment assessment = new RandomAssessments(seed).by(FRAMEWORK);
        var export = new Export(FRAMEWORK, assessment, Evaluation.of(FRAMEWORK, assessment, DAY));

        assertThat(MaturityJson.export(MaturityJson.write(export)))
                .isInstanceOfSatisfying(
                        Reading.Read.class, read -> assertThat(read.value()).isEqualTo(export));
        assertThat(MaturityJson.assessment(MaturityJson.write(assessment))).isEqualTo(new Reading.Read<>(assessment));
    }

    @Property(tries = 100)
    void singleAnswersAndReviewsAreReadAsTheSame(@ForAll long seed) {
        for (var entry : new RandomAssessments(seed).by(FRAMEWORK).entries()) {
            assertThat(MaturityJson.answer(MaturityJson.write(entry.answer())))
                    .isEqualTo(new Reading.Read<>(entry.answer()));
            entry.review()
                    .ifPresent(review -> assertThat(MaturityJson.review(MaturityJson.write(review)))
                            .isEqualTo(new Reading.Read<>(review)));
        }
    }

    @Test
    void aResultThatWasChangedDoesNotRecompute() {
        Assessment full = Samples.full(FRAMEWORK);
        var export = new Export(FRAMEWORK, full, Evaluation.of(FRAMEWORK, full, DAY));
        var other = new Export(FRAMEWORK, full.without("e-people-gcp"), export.result());

        assertThat(export.recomputes()).isTrue();
        assertThat(other.recomputes()).isFalse();
    }

    @Test
    void whatIsWrittenFitsThePublishedSchema() throws IOException {
        assertThat(schema().validate(TEXT, InputFormat.JSON)).isEmpty();
        assertThat(schema().validate(TEXT.replace("\"FROZEN\"", "\"MELTED\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema().validate(TEXT.replaceFirst("\"version\"", "\"moss\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"version\" : 1| \"version\" : 1, \"moss\" : 2| moss",
                "\"version\" : 1| \"version\" : 1.5| ",
                "\"version\" : 1| \"version\" : 0| version 0",
                "\"months\" : 36| \"months\" : 121| 121",
                "\"level\" : 4| \"level\" : 5| level 5",
                "\"state\" : \"FROZEN\"| \"state\" : \"MELTED\"| MELTED",
                "\"id\" : \"people\"| \"id\" : \"People\"| People",
                "\"measuredFrom\" : 4,| | int",
                "\"schemaVersion\" : \"1.0\"| \"schemaVersion\" : \"2.0\"| 2.0"
            })
    void whatIsNotInTheFormIsRefusedWithTheReason(String good, String bad, String why) {
        String text = TEXT.replaceFirst(java.util.regex.Pattern.quote(good), bad == null ? "" : bad);
        assertThat(text).isNotEqualTo(TEXT);

        assertThat(MaturityJson.framework(text))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.why()).containsIgnoringCase(why == null ? "" : why));
    }

    @Test
    void theComplaintNamesThePlace() {
        assertThat(MaturityJson.framework(TEXT.replaceFirst("\"months\" : 36", "\"months\" : \"long\"")))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.where()).isEqualTo("/gates/0/months"));
        assertThat(MaturityJson.framework("moss")).isInstanceOf(Reading.Refused.class);
        assertThat(MaturityJson.framework("[]")).isInstanceOf(Reading.Refused.class);
    }

    private static Schema schema() throws IOException {
        try (InputStream schema = MaturityJson.class.getResourceAsStream("framework-1.0.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Objects.requireNonNull(schema));
        }
    }
}
