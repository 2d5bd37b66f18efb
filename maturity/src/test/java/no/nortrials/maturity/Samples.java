package no.nortrials.maturity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.nortrials.maturity.assessment.Answer;
import no.nortrials.maturity.assessment.Assessment;
import no.nortrials.maturity.assessment.Entry;
import no.nortrials.maturity.assessment.Evidence;
import no.nortrials.maturity.assessment.Measured;
import no.nortrials.maturity.assessment.Review;
import no.nortrials.maturity.framework.Edited;
import no.nortrials.maturity.framework.Editing;
import no.nortrials.maturity.framework.Framework;
import no.nortrials.maturity.framework.Statement;
import no.nortrials.maturity.json.MaturityJson;

/** The first version, frozen, and assessments by it. */
public final class Samples {
    public static final LocalDate DAY = LocalDate.of(2027, 3, 17);
    public static final LocalDate DATED = LocalDate.of(2026, 11, 2);

    private Samples() {}

    public static Framework frozen() {
        return done(Editing.freeze(MaturityJson.draftOfVersionOne()));
    }

    public static Framework done(Edited edited) {
        return switch (edited) {
            case Edited.Done(Framework framework) -> framework;
            case Edited.Frozen _, Edited.Missing _, Edited.Taken _, Edited.Incomplete _ ->
                throw new AssertionError(edited);
        };
    }

    /** Everything holds, is shown by one piece of evidence, confirmed and measured. */
    public static Assessment full(Framework framework) {
        List<Entry> entries =
                framework.statements().stream().map(each -> met(each, DATED)).toList();
        List<Measured> measured = framework.domains().stream()
                .flatMap(domain -> domain.indicators().stream())
                .map(each -> new Measured(each.id(), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), 25))
                .toList();
        return new Assessment(framework.id(), framework.version(), entries, measured);
    }

    public static Entry met(Statement statement, LocalDate dated) {
        return new Entry(
                statement.id(),
                new Answer.Met(List.of(evidence(statement.id(), dated))),
                "nurse",
                Optional.of(new Review.Confirmed("head")));
    }

    public static Evidence evidence(String statement, LocalDate dated) {
        return new Evidence("e-" + statement, "Folder 7", dated, Optional.empty());
    }

    public static Assessment with(Assessment assessment, Entry entry) {
        List<Entry> entries = new ArrayList<>();
        for (Entry each : assessment.entries()) entries.add(each.statement().equals(entry.statement()) ? entry : each);
        return new Assessment(assessment.framework(), assessment.version(), entries, assessment.measured());
    }

    public static Assessment without(Assessment assessment, String statement) {
        return new Assessment(
                assessment.framework(),
                assessment.version(),
                assessment.entries().stream()
                        .filter(each -> !each.statement().equals(statement))
                        .toList(),
                assessment.measured());
    }

    public static Entry answered(String statement, Answer answer) {
        return new Entry(statement, answer, "nurse", Optional.empty());
    }
}
