package no.nortrials.maturity.result;

import java.util.List;
import java.util.function.Predicate;

/** The smallest level, gates first. */
final class Badges {
    private Badges() {}

    static Badge of(List<Line> gates, List<DomainResult> domains, Basis basis) {
        List<String> failed = named(gates, basis, Holding.FAILS);
        if (!failed.isEmpty()) return new Badge.GateFailed(failed);
        List<String> open = named(gates, basis, Holding.OPEN);
        int smallest = domains.stream()
                .mapToInt(each -> each.by(basis).certain())
                .min()
                .orElse(0);
        // a level that is known and as small as any that may still be larger is the smallest, whatever the others
        // become
        List<String> known =
                named(domains, each -> each.by(basis) instanceof Level.Reached(int level) && level == smallest);
        if (open.isEmpty() && !known.isEmpty()) return new Badge.Smallest(smallest, known);
        return new Badge.FewData(open, named(domains, each -> !(each.by(basis) instanceof Level.Reached)));
    }

    private static List<String> named(List<Line> gates, Basis basis, Holding holding) {
        return gates.stream()
                .filter(gate -> gate.by(basis) == holding)
                .map(Line::statement)
                .toList();
    }

    private static List<String> named(List<DomainResult> domains, Predicate<DomainResult> which) {
        return domains.stream().filter(which).map(DomainResult::domain).toList();
    }
}
