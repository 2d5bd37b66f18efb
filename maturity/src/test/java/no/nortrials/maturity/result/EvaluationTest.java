package no.nortrials.maturity.result;

import static no.nortrials.maturity.Samples.DATED;
import static no.nortrials.maturity.Samples.DAY;
import static no.nortrials.maturity.Samples.answered;
import static no.nortrials.maturity.Samples.full;
import static no.nortrials.maturity.Samples.with;
import static no.nortrials.maturity.Samples.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.nortrials.maturity.Samples;
import no.nortrials.maturity.assessment.Answer;
import no.nortrials.maturity.assessment.Assessment;
import no.nortrials.maturity.assessment.Entry;
import no.nortrials.maturity.assessment.Measured;
import no.nortrials.maturity.assessment.Review;
import no.nortrials.maturity.framework.Framework;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private final Framework framework = Samples.frozen();
    private final Assessment full = full(framework);

    @Test
    void aSiteThatHasAllReachesTheTopEverywhere() {
        Result result = result(full);

        assertThat(result.domains())
                .hasSize(7)
                .allSatisfy(domain -> assertThat(domain.verified()).isEqualTo(new Level.Reached(4)));
        assertThat(result.verified())
                .isEqualTo(new Badge.Smallest(
                        4, result.domains().stream().map(DomainResult::domain).toList()));
    }

    @Test
    void oneStatementThatDoesNotHoldHidesNothingAboveIt() {
        Result result = result(with(full, answered("people-new", new Answer.NotMet())));

        assertThat(domain(result, "people").assessed()).isEqualTo(new Level.Reached(1));
        assertThat(line(result, "people", "people-new").reasons()).containsExactly(new Reason.StatementNotMet());
        assertThat(result.assessed()).isEqualTo(new Badge.Smallest(1, List.of("people")));
    }

    @Test
    void expiredEvidenceLowersTheLevelAndSaysSince() {
        LocalDate old = DAY.minusMonths(13);
        Entry expired = Samples.met(framework.statement("quality-binder").orElseThrow(), old);

        Result result = result(with(full, expired));

        DomainResult quality = domain(result, "quality");
        assertThat(quality.claimed()).isEqualTo(new Level.Reached(4));
        assertThat(quality.assessed()).isEqualTo(new Level.Reached(0));
        assertThat(quality.lowered()).isTrue();
        assertThat(line(result, "quality", "quality-binder").reasons())
                .containsExactly(new Reason.EvidenceExpired(old.plusMonths(12)));
    }

    @Test
    void evidenceCountsThroughItsLastDay() {
        LocalDate last = DATED.plusMonths(12);

        assertThat(domain(Evaluation.of(framework, full, last), "start-up").assessed())
                .isEqualTo(new Level.Reached(4));
        assertThat(domain(Evaluation.of(framework, full, last.plusDays(1)), "start-up")
                        .assessed())
                .isEqualTo(new Level.Reached(0));
    }

    @Test
    void aNearerExpiryOfItsOwnCounts() {
        var evidence = new no.nortrials.maturity.assessment.Evidence(
                "e", "GCP", DATED, Optional.of(LocalDate.of(2027, 3, 16)));

        Result result = result(with(full, answered("people-gcp", new Answer.Met(List.of(evidence)))));

        assertThat(line(result, "people", "people-gcp").reasons())
                .containsExactly(new Reason.EvidenceExpired(LocalDate.of(2027, 3, 16)));
    }

    @Test
    void evidenceOfALaterDayDoesNotCountYet() {
        var evidence = Samples.evidence("people-gcp", DAY.plusDays(1));

        Result result = result(with(full, answered("people-gcp", new Answer.Met(List.of(evidence)))));

        assertThat(line(result, "people", "people-gcp").reasons())
                .containsExactly(new Reason.EvidenceLater(DAY.plusDays(1)));
    }

    @Test
    void withoutTheMeasuredIndicatorThereIsNoTopLevel() {
        var unmeasured = new Assessment(framework.id(), 1, full.entries(), List.of());

        Result result = result(unmeasured);

        assertThat(domain(result, "start-up").assessed()).isEqualTo(new Level.Reached(3));
        assertThat(domain(result, "start-up").indicators())
                .extracting(each -> each.reason().orElseThrow())
                .containsOnly(new Reason.IndicatorMissing());
    }

    @Test
    void anIndicatorMeasuredOnTooFewIsFewDataAndNotALowLevel() {
        var few = new Assessment(
                framework.id(),
                1,
                full.entries(),
                List.of(new Measured("trials-on-target", DATED.minusYears(1), DATED, 2)));

        assertThat(domain(result(few), "leadership").assessed()).isEqualTo(new Level.FewData(3, 1));
    }

    @Test
    void anIndicatorMeasuredLongAgoDoesNotCount() {
        LocalDate to = DAY.minusMonths(24).minusDays(1);
        var old = new Assessment(
                framework.id(), 1, full.entries(), List.of(new Measured("trials-on-target", to.minusYears(1), to, 30)));

        assertThat(domain(result(old), "leadership").indicators().getFirst().reason())
                .contains(new Reason.IndicatorOld(to));
    }

    @Test
    void gatesComeFirst() {
        Result result = result(with(full, answered("gate-pharmacy", new Answer.NotMet())));

        assertThat(result.assessed()).isEqualTo(new Badge.GateFailed(List.of("gate-pharmacy")));
        assertThat(domain(result, "people").assessed()).isEqualTo(new Level.Reached(4));
    }

    @Test
    void whatNobodyAnsweredIsNotALowLevel() {
        Result nothing = result(new Assessment(framework.id(), 1, List.of(), List.of()));
        Result one = result(without(full, "patients-log"));

        assertThat(nothing.domains())
                .allSatisfy(each -> assertThat(each.assessed()).isEqualTo(new Level.NotAssessed()));
        assertThat(nothing.assessed()).isInstanceOf(Badge.FewData.class);
        assertThat(domain(one, "patients").assessed()).isEqualTo(new Level.FewData(2, 1));
    }

    @Test
    void whatIsNotReviewedIsAssessedButNotVerified() {
        Entry own = full.of("partnership-contact").orElseThrow().unreviewed();

        Result result = result(with(full, own));

        assertThat(domain(result, "partnership").assessed()).isEqualTo(new Level.Reached(4));
        assertThat(domain(result, "partnership").verified()).isEqualTo(new Level.FewData(0, 1));
        assertThat(line(result, "partnership", "partnership-contact").reasons())
                .containsExactly(new Reason.NotReviewed());
    }

    @Test
    void whatIsDisputedIsNotVerified() {
        Entry given = full.of("quality-sop").orElseThrow();
        var disputed = new Entry(
                given.statement(), given.answer(), given.by(), Optional.of(new Review.Disputed("head", "Not in use")));

        Result result = result(with(full, disputed));

        assertThat(domain(result, "quality").verified()).isEqualTo(new Level.Reached(1));
        assertThat(domain(result, "quality").assessed()).isEqualTo(new Level.Reached(4));
        assertThat(line(result, "quality", "quality-sop").reasons()).containsExactly(new Reason.Disputed("Not in use"));
    }

    @Test
    void onlyWhatMayBeIrrelevantMayBe() {
        Result allowed = result(with(full, answered("infrastructure-samples", new Answer.NotRelevant("No samples"))));
        Result not = result(with(full, answered("quality-binder", new Answer.NotRelevant("No binder"))));

        assertThat(domain(allowed, "infrastructure").assessed()).isEqualTo(new Level.Reached(4));
        assertThat(line(not, "quality", "quality-binder").reasons()).containsExactly(new Reason.ConcernsEverySite());
    }

    @Test
    void nobodyReviewsTheirOwn() {
        assertThatThrownBy(() -> new Entry(
                        "people-gcp", new Answer.NotMet(), "nurse", Optional.of(new Review.Confirmed("nurse"))))
                .hasMessageContaining("nurse");
    }

    @Test
    void anAssessmentByAnotherVersionIsRefused() {
        assertThatThrownBy(() -> Evaluation.of(framework.next(), full, DAY)).hasMessageContaining("2");
    }

    private Result result(Assessment assessment) {
        return Evaluation.of(framework, assessment, DAY);
    }

    private static DomainResult domain(Result result, String id) {
        return result.domain(id).orElseThrow();
    }

    private static Line line(Result result, String domain, String statement) {
        return domain(result, domain).lines().stream()
                .filter(each -> each.statement().equals(statement))
                .findFirst()
                .orElseThrow();
    }
}
