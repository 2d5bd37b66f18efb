package no.nortrials.eligibility.exchange.circe;

import static no.nortrials.eligibility.exchange.circe.Expression.all;
import static no.nortrials.eligibility.exchange.circe.Expression.atLeast;
import static no.nortrials.eligibility.exchange.circe.Expression.condition;
import static no.nortrials.eligibility.exchange.circe.Expression.correlated;
import static org.assertj.core.api.Assertions.assertThat;

import no.nortrials.eligibility.Anchored;
import no.nortrials.eligibility.exchange.Import;
import no.nortrials.eligibility.place.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CirceTest {
    private static final String SECOND = all(correlated(condition(2, ""), atLeast(1)));

    @Test
    void ofTheFirstEventEachRuleIsACriterionOfItsOwn() {
        Expression expression = Expression.of(condition(1, ""), "First").rule("has the second", SECOND);

        assertThat(expression.sentences())
                .containsExactly(
                        "Include: first diagnosis 11 and below.",
                        "Include: first diagnosis 11 and below (called “index”) such that diagnosis 22 and below, from 30 days"
                                + " before through the day of “index”.");
        assertThat(expression.criteria().criteria())
                .extracting(criterion -> criterion.note().label())
                .containsExactly("Primary criteria", "has the second");
    }

    @Test
    void ofAllEventsOneMeetsEveryRuleAtOnce() {
        Expression expression = Expression.of(condition(1, ""), "All").rule("has the second", SECOND);

        assertThat(expression.sentences())
                .containsExactly(
                        "Include: diagnosis 11 and below (called “index”) such that diagnosis 22 and below, from 30 days"
                                + " before through the day of “index”.");
        assertThat(((Anchored) expression.criteria().criteria().getFirst())
                        .holds()
                        .note()
                        .label())
                .isEqualTo("has the second");
    }

    @Test
    void theFirstOfTwoKindsHasNoneOfEitherBeforeIt() {
        String measured = "{\"Measurement\": {\"CodesetId\": 2}}";

        Expression expression = Expression.of(condition(1, "") + ", " + measured, "First");

        assertThat(expression.sentences())
                .containsExactly(
                        "Include: any of (first diagnosis 11 and below (called “index”) such that exactly 0 times"
                                + " measurement 22 and below, no later than 1 day before “index”; first measurement 22 and below"
                                + " (called “index”) such that exactly 0 times diagnosis 11 and below, no later than 1 day before"
                                + " “index”).");
    }

    @Test
    void theFirstOfTwoSetsOfOneKindIsTheFirstOfBothTogether() {
        Expression expression = Expression.of(condition(1, "") + ", " + condition(3, ""), "First");

        assertThat(expression.sentences()).containsExactly("Include: first diagnosis 11 and below or 33.");
    }

    @Test
    void theLatestEventWithAValueHasNoneWithSuchAValueAfterIt() {
        String high = "{\"Measurement\": {\"CodesetId\": 3, \"ValueAsNumber\": {\"Value\": 53, \"Op\": \"gt\"}}}";

        assertThat(Expression.of(high, "Last").sentences())
                .containsExactly(
                        "Include: measurement 33 with value more than 53 (called “index”) such that exactly 0 times"
                                + " measurement 33 with value more than 53, no earlier than 1 day after “index”.");
    }

    @Test
    void theFirstEverIsPickedBeforeItsDayIsLookedAt() {
        String since = ", \"First\": true, \"OccurrenceStartDate\": {\"Value\": \"2019-12-01\", \"Op\": \"gte\"}";

        assertThat(Expression.of(condition(1, since), "All").sentences())
                .containsExactly(
                        "Include: first diagnosis 11 and below, which falls no earlier than the day of 1 December 2019.");
    }

    @Test
    void rulesAreAskedOfTheFirstEventThatMeetsTheAdditionalCriteria() {
        Expression expression = Expression.of(condition(1, ""), "All")
                .with("AdditionalCriteria", SECOND)
                .with("QualifiedLimit", "{\"Type\": \"First\"}")
                .rule("has the third", all(correlated(condition(3, ""), atLeast(2))));

        assertThat(expression.sentences())
                .singleElement()
                .asString()
                .contains(
                        "not (diagnosis 11 and below, no later than 1 day before “index” (called “event1”) such that diagnosis 22"
                                + " and below, from 30 days before through the day of “event1”)")
                .contains("at least 2 times diagnosis 33");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'Type': 0, 'Count': 0} | exactly 0 times diagnosis 33",
                "{'Type': 1, 'Count': 2} | at most 2 times diagnosis 33",
                "{'Type': 0, 'Count': 3} | exactly 3 times diagnosis 33",
                "{'Type': 2, 'Count': 2, 'IsDistinct': true, 'CountColumn': 'START_DATE'} | at least 2 days with diagnosis 33",
                "{'Type': 2, 'Count': 1, 'IsDistinct': true} | such that diagnosis 33"
            })
    void readsHowOften(String occurrence, String expected) {
        String group = all(correlated(condition(3, ""), occurrence.replace('\'', '"')));

        assertThat(Expression.of(condition(1, ""), "All").rule("often", group).sentences())
                .singleElement()
                .asString()
                .contains(expected);
    }

    @Test
    void readsAgeByCalendarYearAndGender() {
        String group = "{\"Type\": \"ALL\", \"DemographicCriteriaList\": [{\"Age\": {\"Value\": 15, \"Op\": \"bt\","
                + " \"Extent\": 49}, \"Gender\": [{\"CONCEPT_ID\": 8532}]}]}";

        assertThat(Expression.of(condition(1, ""), "All").rule("who", group).sentences())
                .singleElement()
                .asString()
                .contains("female")
                .contains("15")
                .contains("49")
                .contains("calendar");
    }

    @Test
    void atLeastTwoOfAGroup() {
        String member = correlated(condition(2, ""), atLeast(1));
        String group = "{\"Type\": \"AT_LEAST\", \"Count\": 2, \"CriteriaList\": [" + member + "," + member + ","
                + correlated(condition(3, ""), atLeast(1)) + "]}";

        assertThat(Expression.of(condition(1, ""), "All").rule("some", group).sentences())
                .singleElement()
                .asString()
                .contains("at least 2 of (");
    }

    @Test
    void aVisitRestrictionIsKeptInWordsAndTold() {
        String restricted = correlated(condition(2, ""), atLeast(1))
                .replace("{\"Criteria\"", "{\"RestrictVisit\": true, \"Criteria\"");

        Import.Imported imported = Expression.of(condition(1, ""), "All")
                .rule("same visit", all(restricted))
                .imported();

        assertThat(imported.dropped())
                .extracting(Problem::where)
                .contains("/InclusionRules/0/expression/CriteriaList/0/RestrictVisit");
    }

    @Test
    void aPropertyThatCriteriaDoNotKnowIsKeptInWords() {
        Expression expression = Expression.of(condition(1, ", \"StopReason\": {\"Text\": \"x\"}"), "All");

        assertThat(expression.sentences()).singleElement().asString().contains("StopReason {\"Text\":\"x\"}");
        assertThat(expression.imported().dropped())
                .extracting(Problem::where)
                .contains("/PrimaryCriteria/CriteriaList/0/ConditionOccurrence/StopReason");
    }

    @Test
    void tellsWhatIsBesideEligibility() {
        Expression expression = Expression.of(condition(1, ""), "All")
                .with("EndStrategy", "{\"DateOffset\": {\"DateField\": \"EndDate\", \"Offset\": 7}}")
                .with("CensoringCriteria", "[" + condition(2, "") + "]")
                .with("CollapseSettings", "{\"CollapseType\": \"ERA\", \"EraPad\": 30}")
                .with("CensorWindow", "{\"StartDate\": \"2020-01-01\"}");

        assertThat(expression.imported().dropped())
                .extracting(Problem::where)
                .containsExactly("/CensorWindow", "/EndStrategy", "/CensoringCriteria", "/CollapseSettings/EraPad");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'DrugEra': {'CodesetId': 1}} | /PrimaryCriteria/CriteriaList/0",
                "{'ConditionOccurrence': {'CodesetId': 9}} | /PrimaryCriteria/CriteriaList/0/ConditionOccurrence/CodesetId",
                "{'Measurement': {'CodesetId': 1, 'ValueAsNumber': {'Op': '!bt', 'Value': 1, 'Extent': 2}}}"
                        + "| /PrimaryCriteria/CriteriaList/0/Measurement/ValueAsNumber/Op",
                "{'Measurement': {'CodesetId': 1, 'First': true, 'Unit': [{'CONCEPT_ID': 8784}]}}"
                        + "| /PrimaryCriteria/CriteriaList/0/Measurement/First"
            })
    void refusesWhatCannotBeSaid(String primary, String where) {
        assertThat(Expression.of(primary.replace('\'', '"'), "All").problem().where())
                .isEqualTo(where);
    }

    @Test
    void refusesToCountEventsThatHaveConditionsOfTheirOwn() {
        String young = condition(2, ", \"Age\": {\"Value\": 18, \"Op\": \"lt\"}");

        Problem problem = Expression.of(condition(1, ""), "All")
                .rule("twice young", all(correlated(young, atLeast(2))))
                .problem();

        assertThat(problem.where()).isEqualTo("/InclusionRules/0/expression/CriteriaList/0/Occurrence");
    }

    @Test
    void refusesAnUnknownProperty() {
        assertThat(Expression.of(condition(1, ""), "All")
                        .with("Cohorts", "1")
                        .problem()
                        .why())
                .contains("`[Cohorts]`");
    }
}
