package no.nortrials.maturity.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What changed from one version of a framework to another. */
public final class Changes {
    private Changes() {}

    /** The differences: levels, domains, then statements in the order of the versions. */
    public static List<Change> between(Framework before, Framework after) {
        List<Change> changes = new ArrayList<>();
        levels(before, after, changes);
        domains(before, after, changes);
        for (Statement old : before.statements()) statement(before, after, old, changes);
        for (Statement young : after.statements())
            if (before.statement(young.id()).isEmpty())
                changes.add(new Change.StatementAdded(place(after, young), young));
        return changes;
    }

    private static void levels(Framework before, Framework after, List<Change> changes) {
        for (int i = 0; i < Math.min(before.levels().size(), after.levels().size()); i++) {
            Words old = before.levels().get(i);
            Words now = after.levels().get(i);
            if (!now.equals(old)) changes.add(new Change.LevelRenamed(i + 1, old, now));
        }
    }

    private static void domains(Framework before, Framework after, List<Change> changes) {
        for (Domain old : before.domains()) {
            Optional<Domain> now = after.domain(old.id());
            if (now.isEmpty()) changes.add(new Change.DomainRemoved(old));
            else if (!now.get().name().equals(old.name())) changes.add(new Change.DomainRenamed(old, now.get()));
        }
        for (Domain young : after.domains())
            if (before.domain(young.id()).isEmpty()) changes.add(new Change.DomainAdded(young));
    }

    private static void statement(Framework before, Framework after, Statement old, List<Change> changes) {
        String from = place(before, old);
        Optional<Statement> found = after.statement(old.id());
        if (found.isEmpty()) {
            changes.add(new Change.StatementRemoved(from, old));
            return;
        }
        Statement now = found.get();
        String to = place(after, now);
        if (!same(old, now)) changes.add(new Change.StatementReworded(old, now));
        if (!from.equals(to) || old.level() != now.level()) changes.add(new Change.StatementMoved(from, old, to, now));
        if (old.months() != now.months() || old.mayBeIrrelevant() != now.mayBeIrrelevant())
            changes.add(new Change.RulesChanged(old, now));
    }

    /** Whether an answer to one is an answer to the other. */
    public static boolean same(Statement one, Statement other) {
        return one.text().equals(other.text()) && one.evidence().equals(other.evidence());
    }

    private static String place(Framework framework, Statement statement) {
        return framework.domainOf(statement.id()).map(Domain::id).orElse("");
    }
}
