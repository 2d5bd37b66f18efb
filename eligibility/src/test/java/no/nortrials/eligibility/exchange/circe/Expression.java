package no.nortrials.eligibility.exchange.circe;

import java.util.List;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.exchange.Import;
import no.nortrials.eligibility.place.Problem;
import no.nortrials.eligibility.sentence.Language;
import no.nortrials.eligibility.sentence.Sentences;

/**
 * A small cohort expression over three concept sets: 1 and 2 each of a concept with all below it, 3 of a concept alone.
 *
 * @param primary the list of primary criteria
 * @param limit which of the primary events are kept
 * @param rest further properties, each with a comma before it
 */
record Expression(String primary, String limit, String rest) {
    static Expression of(String primary, String limit) {
        return new Expression(primary, limit, "");
    }

    static String condition(int set, String more) {
        return "{\"ConditionOccurrence\": {\"CodesetId\": " + set + more + "}}";
    }

    /** So many events of a concept set from so many days before the index event through its day. */
    static String correlated(String criteria, String occurrence) {
        return "{\"Criteria\": " + criteria + ", \"StartWindow\": {\"Start\": {\"Days\": 30, \"Coeff\": -1}, "
                + "\"End\": {\"Days\": 0, \"Coeff\": 1}}, \"Occurrence\": " + occurrence + "}";
    }

    static String atLeast(int count) {
        return "{\"Type\": 2, \"Count\": " + count + "}";
    }

    static String all(String... correlated) {
        return "{\"Type\": \"ALL\", \"CriteriaList\": [" + String.join(", ", correlated) + "]}";
    }

    Expression with(String property, String value) {
        return new Expression(primary, limit, rest + ", \"" + property + "\": " + value);
    }

    Expression rule(String name, String group) {
        return with("InclusionRules", "[{\"name\": \"" + name + "\", \"expression\": " + group + "}]");
    }

    Import read() {
        return Circe.read("{\"ConceptSets\": [" + set(1, 11, true) + ", " + set(2, 22, true) + ", " + set(3, 33, false)
                + "], \"PrimaryCriteria\": {\"CriteriaList\": [" + primary
                + "], \"PrimaryCriteriaLimit\": {\"Type\": \"" + limit + "\"}}" + rest + "}");
    }

    private static String set(int id, int concept, boolean below) {
        return "{\"id\": " + id + ", \"name\": \"set\", \"expression\": {\"items\": [{\"concept\": {\"CONCEPT_ID\": "
                + concept + "}, \"includeDescendants\": " + below + "}]}}";
    }

    EligibilityCriteria criteria() {
        return imported().criteria();
    }

    List<String> sentences() {
        return Sentences.of(criteria(), Language.ENGLISH);
    }

    Import.Imported imported() {
        return switch (read()) {
            case Import.Imported imported -> imported;
            case Import.Refused(List<Problem> problems) -> throw new AssertionError("refused: " + problems);
        };
    }

    Problem problem() {
        return switch (read()) {
            case Import.Imported imported -> throw new AssertionError("was read: " + imported);
            case Import.Refused(List<Problem> problems) -> problems.getFirst();
        };
    }
}
