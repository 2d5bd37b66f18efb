package no.nortrials.maturity.compare;

import static no.nortrials.maturity.Samples.DATED;
import static no.nortrials.maturity.Samples.DAY;
import static no.nortrials.maturity.Samples.done;
import static no.nortrials.maturity.Samples.full;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.nortrials.maturity.Samples;
import no.nortrials.maturity.assessment.Assessment;
import no.nortrials.maturity.framework.Edit;
import no.nortrials.maturity.framework.Editing;
import no.nortrials.maturity.framework.Framework;
import no.nortrials.maturity.framework.Statement;
import no.nortrials.maturity.framework.Words;
import no.nortrials.maturity.json.Export;
import no.nortrials.maturity.json.MaturityJson;
import no.nortrials.maturity.result.Basis;
import no.nortrials.maturity.result.Evaluation;
import no.nortrials.maturity.result.Holding;
import no.nortrials.maturity.result.Level;
import org.junit.jupiter.api.Test;

class WhatIfTest {
    private final Framework framework = Samples.frozen();
    private final Assessment full = full(framework);

    @Test
    void removingOnePieceOfEvidenceChangesExactlyWhatItShould() {
        List<Difference> differences = WhatIf.without(framework, full, DAY, "e-people-backup");

        assertThat(differences)
                .filteredOn(each -> each instanceof Difference.LevelChanged)
                .containsExactly(
                        new Difference.LevelChanged(
                                "people", Basis.CLAIMED, new Level.Reached(4), new Level.Reached(2)),
                        new Difference.LevelChanged(
                                "people", Basis.ASSESSED, new Level.Reached(4), new Level.Reached(2)),
                        new Difference.LevelChanged(
                                "people", Basis.VERIFIED, new Level.Reached(4), new Level.Reached(2)));
        assertThat(differences)
                .filteredOn(each -> each instanceof Difference.HoldingChanged)
                .contains(new Difference.HoldingChanged("people-backup", Basis.ASSESSED, Holding.HOLDS, Holding.FAILS))
                .hasSize(3);
        assertThat(differences)
                .filteredOn(each -> each instanceof Difference.BadgeChanged)
                .hasSize(2);
        assertThat(WhatIf.without(framework, full, DAY, "no-such")).isEmpty();
    }

    @Test
    void theDaysOnWhichEvidenceEndsAreTold() {
        LocalDate last = DATED.plusMonths(12);

        assertThat(WhatIf.falls(framework, full, last.minusDays(61), 60)).isEmpty();
        assertThat(WhatIf.falls(framework, full, last.minusDays(60), 60))
                .singleElement()
                .satisfies(fall -> {
                    assertThat(fall.day()).isEqualTo(last.plusDays(1));
                    assertThat(fall.statements()).contains("people-gcp").doesNotContain("people-new");
                    assertThat(fall.differences())
                            .contains(new Difference.LevelChanged(
                                    "people", Basis.ASSESSED, new Level.Reached(4), new Level.Reached(0)));
                });
    }

    @Test
    void anAssessmentUnderAnOldVersionGivesTheSameAfterANewOneIsMade() {
        String before = written();

        Framework next = done(Editing.apply(framework.next(), new Edit.RemoveDomain("people")));
        Carried carried = Carried.over(full, framework, next);

        assertThat(written()).isEqualTo(before);
        assertThat(Evaluation.of(next, carried.assessment(), DAY).domains()).hasSize(6);
        assertThat(carried.dropped()).contains("people-gcp").hasSize(5);
        assertThat(Differences.between(
                        Evaluation.of(framework, full, DAY), Evaluation.of(next, carried.assessment(), DAY)))
                .contains(new Difference.DomainGone("people", new Level.Reached(4)));
    }

    @Test
    void aRewordedStatementIsToBeAnsweredAgain() {
        Statement old = framework.statement("quality-sop").orElseThrow();
        var other = new Words("We work by procedures of 2028.", "Vi arbeider etter prosedyrer fra 2028.");
        Framework next = done(Editing.apply(
                framework.next(),
                new Edit.ChangeStatement(new Statement(old.id(), 2, other, old.evidence(), 24, false))));

        Carried carried = Carried.over(full, framework, next);

        assertThat(carried.again()).containsExactly("quality-sop");
        assertThat(Evaluation.of(next, carried.assessment(), DAY)
                        .domain("quality")
                        .orElseThrow()
                        .assessed())
                .isEqualTo(new Level.FewData(1, 1));
    }

    private String written() {
        return MaturityJson.write(new Export(framework, full, Evaluation.of(framework, full, DAY)));
    }
}
