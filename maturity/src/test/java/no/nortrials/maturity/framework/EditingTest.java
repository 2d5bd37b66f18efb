package no.nortrials.maturity.framework;

import static no.nortrials.maturity.Samples.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import no.nortrials.maturity.Samples;
import no.nortrials.maturity.json.MaturityJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EditingTest {
    private static final Words WORDS = new Words("Translators", "Tolker");
    private static final Statement NEW = new Statement("people-tolk", 2, WORDS, WORDS, 12, true);

    private final Framework draft = MaturityJson.draftOfVersionOne();

    static Stream<Edit> everyEdit() {
        return Stream.of(
                new Edit.RenameLevel(2, WORDS),
                new Edit.AddDomain("languages", WORDS),
                new Edit.RenameDomain("people", WORDS),
                new Edit.RemoveDomain("people"),
                new Edit.MoveDomain("people", true),
                new Edit.AddStatement("people", NEW),
                new Edit.ChangeStatement(NEW),
                new Edit.MoveStatement("people-gcp", "quality"),
                new Edit.RemoveStatement("people-gcp"),
                new Edit.PutIndicator("people", new Indicator("tolk", WORDS, 3, 12)),
                new Edit.RemoveIndicator("people", "gcp-valid"));
    }

    @ParameterizedTest
    @MethodSource("everyEdit")
    void aFrozenVersionCannotBeEdited(Edit edit) {
        assertThat(Editing.apply(Samples.frozen(), edit)).isEqualTo(new Edited.Frozen(1));
    }

    @Test
    void aFrozenVersionCannotBeFrozenAgainAndTheNextIsADraft() {
        assertThat(Editing.freeze(Samples.frozen())).isEqualTo(new Edited.Frozen(1));
        assertThat(Samples.frozen().next().version()).isEqualTo(2);
        assertThat(Samples.frozen().next().frozen()).isFalse();
    }

    @Test
    void statementsAreAddedChangedMovedAndRemoved() {
        Framework added = edit(draft, new Edit.AddStatement("people", NEW));
        Framework moved = edit(added, new Edit.MoveStatement("people-tolk", "partnership"));
        Framework changed = edit(moved, new Edit.ChangeStatement(NEW.at(3)));
        Framework removed = edit(changed, new Edit.RemoveStatement("people-tolk"));

        assertThat(added.domain("people").orElseThrow().statements()).endsWith(NEW);
        assertThat(moved.domainOf("people-tolk").orElseThrow().id()).isEqualTo("partnership");
        assertThat(changed.statement("people-tolk").orElseThrow().level()).isEqualTo(3);
        assertThat(removed).isEqualTo(draft);
    }

    @Test
    void gatesAreEditedLikeStatements() {
        var gate = new Statement("gate-insurance", 0, WORDS, WORDS, 12, false);

        Framework added = edit(draft, new Edit.AddStatement("", gate));

        assertThat(added.gates()).endsWith(gate);
        assertThat(edit(added, new Edit.RemoveStatement("gate-insurance"))).isEqualTo(draft);
    }

    @Test
    void domainsAreAddedMovedRenamedAndRemoved() {
        Framework added = edit(draft, new Edit.AddDomain("languages", WORDS));
        Framework moved = edit(added, new Edit.MoveDomain("languages", true));

        assertThat(moved.domains().get(6).id()).isEqualTo("languages");
        assertThat(edit(moved, new Edit.RenameDomain("people", WORDS))
                        .domain("people")
                        .orElseThrow()
                        .name())
                .isEqualTo(WORDS);
        assertThat(edit(moved, new Edit.RemoveDomain("languages"))).isEqualTo(draft);
    }

    @Test
    void whatMustBeMeasuredIsPutReplacedAndRemoved() {
        Framework put = edit(draft, new Edit.PutIndicator("people", new Indicator("tolk", WORDS, 3, 12)));
        Framework replaced = edit(put, new Edit.PutIndicator("people", new Indicator("tolk", WORDS, 7, 12)));

        assertThat(replaced.domain("people").orElseThrow().indicators())
                .hasSize(2)
                .endsWith(new Indicator("tolk", WORDS, 7, 12));
        assertThat(edit(replaced, new Edit.RemoveIndicator("people", "tolk"))).isEqualTo(draft);
        Framework none = edit(draft, new Edit.RemoveIndicator("people", "gcp-valid"));
        assertThat(Editing.freeze(none)).isEqualTo(new Edited.Incomplete(List.of(new Gap.NothingMeasured("people"))));
    }

    @Test
    void whatIsMissingOrTakenIsTold() {
        assertThat(Editing.apply(draft, new Edit.RenameLevel(5, WORDS))).isEqualTo(new Edited.Missing("5"));
        assertThat(Editing.apply(draft, new Edit.RemoveStatement("moss"))).isEqualTo(new Edited.Missing("moss"));
        assertThat(Editing.apply(draft, new Edit.MoveStatement("people-gcp", "moss")))
                .isEqualTo(new Edited.Missing("moss"));
        assertThat(Editing.apply(draft, new Edit.AddDomain("people", WORDS))).isEqualTo(new Edited.Taken("people"));
    }

    @Test
    void aDomainWithAnEmptyLevelCannotBeFrozen() {
        Framework gap = edit(draft, new Edit.RemoveStatement("people-backup"));

        assertThat(Editing.freeze(gap)).isEqualTo(new Edited.Incomplete(List.of(new Gap.EmptyLevel("people", 3))));
    }

    @Test
    void theDifferenceBetweenTwoVersionsIsTold() {
        Statement old = draft.statement("people-gcp").orElseThrow();
        var reworded = new Statement(old.id(), old.level(), WORDS, old.evidence(), 36, old.mayBeIrrelevant());
        Framework next = edit(draft, new Edit.AddStatement("people", NEW));
        next = edit(next, new Edit.RemoveStatement("quality-sop"));
        next = edit(next, new Edit.ChangeStatement(reworded));
        next = edit(next, new Edit.MoveStatement("patients-log", "quality"));
        next = edit(next, new Edit.RenameLevel(4, WORDS));
        Statement log = draft.statement("patients-log").orElseThrow();

        assertThat(Changes.between(draft, next))
                .containsExactlyInAnyOrder(
                        new Change.LevelRenamed(4, draft.levels().get(3), WORDS),
                        new Change.StatementAdded("people", NEW),
                        new Change.StatementRemoved(
                                "quality", draft.statement("quality-sop").orElseThrow()),
                        new Change.StatementReworded(old, reworded),
                        new Change.RulesChanged(old, reworded),
                        new Change.StatementMoved("patients", log, "quality", log));
        assertThat(Changes.between(draft, draft)).isEmpty();
    }

    @Test
    void twoStatementsOfOneNameAreRefused() {
        Statement gate = draft.gates().getFirst();

        assertThatThrownBy(() -> draft.withGates(List.of(gate, gate))).hasMessageContaining(gate.id());
    }

    private static Framework edit(Framework framework, Edit edit) {
        return done(Editing.apply(framework, edit));
    }
}
