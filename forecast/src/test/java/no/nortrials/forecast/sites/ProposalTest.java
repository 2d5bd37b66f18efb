package no.nortrials.forecast.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Methods 4.2. */
class ProposalTest {
    private static final double PRINTED = 5.1e-7;
    private static final SiteQuestion EIGHT = Norway.eight();
    private static final Proposal PROPOSAL = Proposal.of(EIGHT);
    private static final Rules EVERY_REGION = Rules.NONE.inEveryRegion(EIGHT.candidates());

    @ParameterizedTest
    @CsvFileSource(resources = "choices.csv", useHeadersInDisplayName = true)
    void answersOfTheWorkedExampleAreReproduced(
            String question, double bound, boolean everyRegion, String sites, double cost, double probability) {
        Rules rules = everyRegion ? EVERY_REGION : Rules.NONE;

        Choice choice = (question.equals("cheapest")
                        ? PROPOSAL.cheapest(bound, rules)
                        : PROPOSAL.likeliest(bound, rules))
                .orElseThrow();

        assertThat(choice.names()).isEqualTo(names(sites));
        assertThat(choice.cost()).isEqualTo(cost);
        assertThat(choice.probability()).isEqualTo(probability, within(PRINTED));
        assertThat(PROPOSAL.isExact()).isTrue();
    }

    @Test
    void sitesThatExpectTheTargetMissItHalfOfTheTime() {
        var scores = new Scores(EIGHT);

        var trap = all().map(scores::choice)
                .filter(choice -> choice.expected() >= 40)
                .min(Comparator.comparingDouble(Choice::cost))
                .orElseThrow();

        assertThat(trap.names()).containsExactly("OUS", "HUS", "St Olavs");
        assertThat(trap.cost()).isEqualTo(1_280);
        assertThat(trap.expected()).isEqualTo(40.09, within(.005));
        assertThat(trap.probability()).isEqualTo(.528879, within(PRINTED));
    }

    @Test
    void greedyChoiceIsNotTheCheapest() {
        var greedy = new Scores(EIGHT).choice(List.of(0, 1, 2, 3, 4));

        assertThat(greedy.cost()).isEqualTo(1_960);
        assertThat(greedy.probability()).isEqualTo(.872243, within(PRINTED));
    }

    @Test
    void everyRegionHasItsPrice() {
        var forProbability = PriceOfEquity.forProbability(PROPOSAL, .8, Rules.NONE, EVERY_REGION)
                .orElseThrow();
        var forBudget = PriceOfEquity.forBudget(PROPOSAL, 1_650, Rules.NONE, EVERY_REGION)
                .orElseThrow();

        assertThat(forProbability.extraCost()).isEqualTo(20);
        assertThat(forBudget.lostProbability()).isEqualTo(.156095, within(1e-6));
    }

    @Test
    void rulesAreKept() {
        var choice =
                PROPOSAL.cheapest(.6, Rules.NONE.with(Set.of("UNN")).atMost(4)).orElseThrow();
        var without = PROPOSAL.cheapest(.6, Rules.NONE.without(Set.of("OUS"))).orElseThrow();

        assertThat(choice.names()).contains("UNN").hasSizeLessThanOrEqualTo(4);
        assertThat(without.names()).doesNotContain("OUS");
        assertThat(PROPOSAL.cheapest(.999999, Rules.NONE)).isEmpty();
        assertThat(PROPOSAL.likeliest(200, EVERY_REGION)).isEmpty();
        assertThat(PROPOSAL.cheapest(.6, Rules.NONE.with(Set.of("Narvik")))).isEmpty();
    }

    @Test
    void frontHasNoChoiceThatAnotherBeats() {
        var front = Front.of(PROPOSAL, Rules.NONE, EVERY_REGION, .5, 6).choices();

        assertThat(front).hasSizeBetween(5, 12).extracting(Choice::cost).isSorted();
        assertThat(front).noneMatch(one -> front.stream().anyMatch(one::isDominatedBy));
        assertThat(front).anyMatch(one -> one.regions() == 4).anyMatch(one -> one.regions() < 4);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void modelComesNearTheExactAnswer(long seed) {
        var question = Norway.random(12, 40, seed);
        var exact = new ExactProposal(question);
        var model = new ModelProposal(question);
        Rules rules = Rules.NONE.inEveryRegion(question.candidates());

        double least = exact.cheapest(.8, rules).orElseThrow().cost();
        var cheap = model.cheapest(.8, rules).orElseThrow();
        double most = exact.likeliest(least, rules).orElseThrow().probability();
        var likely = model.likeliest(least, rules).orElseThrow();

        assertThat(cheap.cost()).isBetween(least, least * 1.02);
        assertThat(cheap.probability()).isGreaterThanOrEqualTo(.8);
        assertThat(likely.probability()).isBetween(most - .02, most + 1e-12);
        assertThat(likely.cost()).isLessThanOrEqualTo(least);
    }

    @Test
    void manyCandidatesAreAnsweredByTheModel() {
        var question = Norway.random(40, 150, 7);
        var proposal = Proposal.of(question);
        Rules rules = Rules.NONE.inEveryRegion(question.candidates());

        var choice = proposal.cheapest(.8, rules).orElseThrow();

        assertThat(proposal.isExact()).isFalse();
        assertThat(choice.probability()).isBetween(.8, .85);
        assertThat(choice.regions()).isEqualTo(4);
        assertThat(proposal.cheapest(.8, Rules.NONE.atMost(2))).isEmpty();
    }

    @Test
    void offersAreComparedOverThePopulation() {
        var offers = List.of(
                new RegionalOffer("SorOst", 3.1, 6.2),
                new RegionalOffer("Vest", 1.15, 5.1),
                new RegionalOffer("Midt", .75, 4.4),
                new RegionalOffer("Nord", .48, 2.9));

        assertThat(RegionalOffer.gini(offers)).isEqualTo(.094223, within(PRINTED));
        assertThat(RegionalOffer.leastToMost(offers)).isEqualTo(.4677, within(5e-5));
    }

    @Test
    void impossibleQuestionsAreNamed() {
        var ous = EIGHT.candidates().getFirst();

        assertThatThrownBy(() -> SiteQuestion.of(List.of(ous, ous), 40, 20)).hasMessageContaining("OUS");
        assertThatThrownBy(() -> SiteQuestion.of(List.of(), 40, 20)).hasMessageContaining("[]");
        assertThatThrownBy(() -> new Candidate(ous.site(), "Vest", 0, 0)).hasMessageContaining("OUS");
        assertThatThrownBy(() -> PROPOSAL.cheapest(1, Rules.NONE)).hasMessageContaining("1.0");
    }

    private static Stream<List<Integer>> all() {
        return IntStream.range(1, 256)
                .mapToObj(mask -> IntStream.range(0, 8)
                        .filter(i -> (mask >> i & 1) == 1)
                        .boxed()
                        .toList());
    }

    private static List<String> names(String sites) {
        return Stream.of(sites.split(" ")).map(name -> name.replace('-', ' ')).toList();
    }
}
