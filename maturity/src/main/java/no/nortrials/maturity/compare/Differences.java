package no.nortrials.maturity.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.nortrials.maturity.result.Badge;
import no.nortrials.maturity.result.Basis;
import no.nortrials.maturity.result.DomainResult;
import no.nortrials.maturity.result.Level;
import no.nortrials.maturity.result.Line;
import no.nortrials.maturity.result.Result;

/** What differs between two results, of the same version or of two. */
public final class Differences {
    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    /** The differences: badges, then levels, then statements that are in both. */
    public static List<Difference> between(Result before, Result after) {
        Differences all = new Differences();
        all.badge(Basis.ASSESSED, before.assessed(), after.assessed());
        all.badge(Basis.VERIFIED, before.verified(), after.verified());
        all.domains(before, after);
        all.lines(before.gates(), after.gates());
        all.lines(lines(before), lines(after));
        return List.copyOf(all.found);
    }

    private void badge(Basis basis, Badge before, Badge after) {
        if (!before.equals(after)) found.add(new Difference.BadgeChanged(basis, before, after));
    }

    private void domains(Result before, Result after) {
        for (DomainResult old : before.domains()) {
            Optional<DomainResult> now = after.domain(old.domain());
            if (now.isEmpty()) found.add(new Difference.DomainGone(old.domain(), old.assessed()));
            else levels(old, now.get());
        }
        for (DomainResult young : after.domains())
            if (before.domain(young.domain()).isEmpty())
                found.add(new Difference.DomainAppeared(young.domain(), young.assessed()));
    }

    private void levels(DomainResult old, DomainResult now) {
        for (Basis basis : Basis.values()) {
            Level before = old.by(basis);
            Level after = now.by(basis);
            if (!before.equals(after)) found.add(new Difference.LevelChanged(old.domain(), basis, before, after));
        }
    }

    private void lines(List<Line> before, List<Line> after) {
        for (Line old : before)
            after.stream()
                    .filter(each -> each.statement().equals(old.statement()))
                    .forEach(now -> holding(old, now));
    }

    private void holding(Line old, Line now) {
        for (Basis basis : Basis.values())
            if (old.by(basis) != now.by(basis))
                found.add(new Difference.HoldingChanged(old.statement(), basis, old.by(basis), now.by(basis)));
    }

    private static List<Line> lines(Result result) {
        return result.domains().stream().flatMap(each -> each.lines().stream()).toList();
    }
}
