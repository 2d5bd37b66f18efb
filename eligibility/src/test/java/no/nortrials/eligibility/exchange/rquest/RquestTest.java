package no.nortrials.eligibility.exchange.rquest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.Anchored;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.FreeText;
import no.nortrials.eligibility.Moment;
import no.nortrials.eligibility.Offset;
import no.nortrials.eligibility.Window;
import no.nortrials.eligibility.exchange.Import;
import no.nortrials.eligibility.exchange.Oracles;
import no.nortrials.eligibility.sentence.Language;
import no.nortrials.eligibility.sentence.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RquestTest {
    static List<Path> questions() throws IOException {
        return Oracles.files("omop-bunny/queries", ".json");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionOfBunnyIsRead(Path file) throws IOException {
        Import result = Rquest.read(Files.readString(file));

        assertThat(result).isInstanceOf(Import.Imported.class);
    }

    @Test
    void readsASexAndADiagnosisTogether() {
        EligibilityCriteria criteria = criteria(group("AND", sex("8532"), condition("260139", "")));

        assertThat(Sentences.of(criteria, Language.ENGLISH))
                .containsExactly("Include: all of (female; diagnosis 260139).");
    }

    @Test
    void anUnequalRuleIsTurnedRound() {
        EligibilityCriteria criteria = criteria(group("OR", sex("8507").replace("\"=\"", "\"!=\"")));

        assertThat(Sentences.of(criteria, Language.ENGLISH)).containsExactly("Include: not (male).");
    }

    @Test
    void anAgeAtTheEventIsAskedAtItsDay() {
        Anchored read = (Anchored) criteria(group("AND", condition("432867", "50|:AGE:Y")))
                .criteria()
                .getFirst();

        assertThat(read.holds()).isInstanceOfSatisfying(Age.class, age -> {
            assertThat(age.at()).isEqualTo(new Moment.OfEvent("event"));
            assertThat(age.min())
                    .hasValueSatisfying(min -> assertThat(min.amount()).isEqualTo(50));
            assertThat(age.max()).isEmpty();
        });
    }

    @Test
    void theLastSixMonthsEndOnTheReferenceDate() {
        EventCriterion read = (EventCriterion) criteria(group("AND", condition("432867", "|6:TIME:M")))
                .criteria()
                .getFirst();

        assertThat(read.events().within()).containsExactly(Window.last(6, ChronoUnit.MONTHS));
    }

    @Test
    void longerAgoThanSixMonthsHasNoBeginning() {
        EventCriterion read = (EventCriterion) criteria(group("AND", condition("432867", "6|:TIME:M")))
                .criteria()
                .getFirst();

        assertThat(read.events().within())
                .containsExactly(
                        new Window(Moment.REFERENCE, Optional.empty(), Optional.of(new Offset(-6, ChronoUnit.MONTHS))));
    }

    @Test
    void aCircleOnTheMapIsKeptInWordsAndTold() {
        String circle = rule("OMOP", "Location", "GEO_RADIUS", "59.9|10.7|5000", "");

        Import.Imported imported = (Import.Imported) Rquest.read(question(group("AND", circle)));

        assertThat(imported.criteria().criteria()).singleElement().isInstanceOf(FreeText.class);
        assertThat(imported.dropped())
                .singleElement()
                .satisfies(told -> assertThat(told.where()).isEqualTo("/cohort/groups/0/rules/0"));
    }

    @ParameterizedTest
    @CsvSource({"20, a range without its bar", "x|y, no numbers", "|, no end at all"})
    void refusesABadRangeThatBunnyWouldReadAsNothing(String value, String why) {
        Import result = Rquest.read(question(group("AND", rule("AGE", "Person", "NUM", value, ""))));

        assertThat(result)
                .as(why)
                .isInstanceOfSatisfying(
                        Import.Refused.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(
                                        problem -> assertThat(problem.where()).endsWith("/rules/0/value")));
    }

    private static EligibilityCriteria criteria(String group) {
        return switch (Rquest.read(question(group))) {
            case Import.Imported imported -> imported.criteria();
            case Import.Refused refused -> throw new AssertionError("refused: " + refused.problems());
        };
    }

    private static String question(String group) {
        return "{\"uuid\": \"u\", \"cohort\": {\"groups\": [" + group + "], \"groups_oper\": \"OR\"}}";
    }

    private static String group(String oper, String... rules) {
        return "{\"rules\": [" + String.join(",", rules) + "], \"rules_oper\": \"" + oper + "\"}";
    }

    private static String sex(String concept) {
        return rule("OMOP", "Person", "TEXT", concept, "");
    }

    private static String condition(String concept, String time) {
        return rule("OMOP", "Condition", "TEXT", concept, time.isEmpty() ? "" : ", \"time\": \"" + time + "\"");
    }

    private static String rule(String name, String kind, String type, String value, String more) {
        return "{\"varname\": \"%s\", \"varcat\": \"%s\", \"type\": \"%s\", \"oper\": \"=\", \"value\": \"%s\"%s}"
                .formatted(name, kind, type, value, more);
    }
}
