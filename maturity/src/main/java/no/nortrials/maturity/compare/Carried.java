package no.nortrials.maturity.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.nortrials.maturity.assessment.Assessment;
import no.nortrials.maturity.assessment.Entry;
import no.nortrials.maturity.framework.Changes;
import no.nortrials.maturity.framework.Framework;
import no.nortrials.maturity.framework.Statement;

/**
 * An assessment carried to another version of the framework.
 *
 * @param assessment the answers to statements that say the same in both versions
 * @param again the statements of the other version that are new or say something else and are to be answered
 * @param dropped the answered statements the other version has not
 */
public record Carried(Assessment assessment, List<String> again, List<String> dropped) {
    public Carried {
        again = List.copyOf(again);
        dropped = List.copyOf(dropped);
    }

    /** Carries an assessment over; the assessment itself stays as it is. */
    public static Carried over(Assessment assessment, Framework from, Framework to) {
        List<Entry> kept = new ArrayList<>();
        List<String> again = new ArrayList<>();
        for (Statement statement : to.statements()) {
            boolean same = from.statement(statement.id())
                    .filter(old -> Changes.same(old, statement))
                    .isPresent();
            Optional<Entry> entry = assessment.of(statement.id()).filter(_ -> same);
            entry.ifPresent(kept::add);
            if (!same) again.add(statement.id());
        }
        List<String> dropped = assessment.entries().stream()
                .map(Entry::statement)
                .filter(id -> to.statement(id).isEmpty())
                .toList();
        return new Carried(new Assessment(to.id(), to.version(), kept, assessment.measured()), again, dropped);
    }
}
