package no.nortrials.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComputableTest {
    private static final Criterion KNOWN = new InTrial(Note.part("known"), false);
    private static final Criterion OTHER = Age.between(Note.part("other"), 18, 75);
    private static final Criterion WORDS = new FreeText(Note.part("words"), false, "able to walk");

    @Test
    void wordsAloneAreNotEvaluated() {
        assertThat(Computable.of(new FreeText(Note.exclusion("t"), false, "pregnant")))
                .isEqualTo(new Computable.NotEvaluated());
    }

    @Test
    void whatIsKnownIsEvaluatedAsAWhole() {
        Group group = group(new Quantifier.All(), KNOWN, OTHER);

        assertThat(Computable.of(group)).isEqualTo(new Computable.Evaluated(group, true));
    }

    @Test
    void allOfKnownAndWordsAsksForTheKnown() {
        assertRest(group(new Quantifier.All(), KNOWN, WORDS), group(new Quantifier.All(), KNOWN));
    }

    @Test
    void anyOfKnownAndWordsIsMetByEverybody() {
        assertThat(Computable.of(group(new Quantifier.Any(), KNOWN, WORDS))).isEqualTo(new Computable.NotEvaluated());
    }

    @Test
    void atLeastTwoOfKnownOtherAndWordsAsksForOne() {
        assertRest(
                group(new Quantifier.AtLeast(2), KNOWN, OTHER, WORDS), group(new Quantifier.AtLeast(1), KNOWN, OTHER));
    }

    @Test
    void atMostOneOfKnownOtherAndWordsTakesTheWordsNotToHold() {
        assertRest(group(new Quantifier.AtMost(1), KNOWN, OTHER, WORDS), group(new Quantifier.AtMost(1), KNOWN, OTHER));
    }

    @Test
    void anExclusionOfAllOfKnownAndWordsExcludesNobody() {
        Criterion excluded = group(new Quantifier.All(), KNOWN, WORDS).with(Note.exclusion("g"));

        assertThat(Computable.of(excluded)).isEqualTo(new Computable.NotEvaluated());
    }

    @Test
    void anExclusionOfAnyOfKnownAndWordsExcludesByTheKnown() {
        Criterion excluded = group(new Quantifier.Any(), KNOWN, WORDS).with(Note.exclusion("g"));

        assertRest(excluded, group(new Quantifier.Any(), KNOWN).with(Note.exclusion("g")));
    }

    @Test
    void aNegatedGroupTurnsTheSides() {
        assertRest(
                group(new Quantifier.Any(), KNOWN, WORDS).not(),
                group(new Quantifier.Any(), KNOWN).not());
    }

    @Test
    void anEventWithWordsAroundItAsksForTheEvent() {
        EventQuery infarction = EventQuery.of(Concept.under("icd", "I21"));

        assertRest(
                new Anchored(Note.inclusion("a"), false, "mi", infarction, WORDS),
                EventCriterion.any(Note.inclusion("a"), infarction));
    }

    @Test
    void whatADataSourceDoesNotHoldIsUnknownAsWell() {
        assertThat(Computable.of(group(new Quantifier.All(), KNOWN, OTHER), InTrial.class::isInstance))
                .isEqualTo(new Computable.Evaluated(group(new Quantifier.All(), OTHER), false));
    }

    private static void assertRest(Criterion whole, Criterion rest) {
        assertThat(Computable.of(whole)).isEqualTo(new Computable.Evaluated(rest, false));
    }

    private static Group group(Quantifier rule, Criterion... members) {
        return new Group(Note.inclusion("g"), false, rule, List.of(members));
    }
}
