package no.nortrials.maturity.framework;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One version of a framework.
 *
 * @param id the framework's name
 * @param version the version, from 1
 * @param state whether it may still be edited
 * @param levels what the levels are called, the lowest first; 2 to 9 of them
 * @param measuredFrom the lowest level that needs the measured indicators of a domain
 * @param gates what every site must have before its levels count; all of level 0
 * @param domains the domains in the order they are shown
 */
public record Framework(
        String id,
        int version,
        State state,
        List<Words> levels,
        int measuredFrom,
        List<Statement> gates,
        List<Domain> domains) {

    public Framework {
        Id.guarded(id);
        if (version < 1) throw new IllegalArgumentException("version " + version + " is below 1");
        requireNonNull(state, "state is null");
        levels = List.copyOf(levels);
        gates = List.copyOf(gates);
        domains = List.copyOf(domains);
        if (levels.size() < 2 || levels.size() > 9) throw new IllegalArgumentException(levels.size() + " levels");
        if (measuredFrom < 1 || measuredFrom > levels.size())
            throw new IllegalArgumentException("measured from level " + measuredFrom + " of " + levels.size());
        guardLevels(gates, domains, levels.size());
        guardNames(gates, domains);
    }

    private static void guardLevels(List<Statement> gates, List<Domain> domains, int highest) {
        for (Statement gate : gates)
            if (gate.level() != 0)
                throw new IllegalArgumentException("the gate `" + gate.id() + "` has level " + gate.level());
        for (Domain domain : domains)
            for (Statement each : domain.statements())
                if (each.level() > highest)
                    throw new IllegalArgumentException(
                            "`" + each.id() + "` has level " + each.level() + " of " + highest);
    }

    private static void guardNames(List<Statement> gates, List<Domain> domains) {
        Set<String> seen = new HashSet<>();
        Stream<String> statements = Stream.concat(
                        gates.stream(), domains.stream().flatMap(domain -> domain.statements().stream()))
                .map(Statement::id);
        statements.filter(id -> !seen.add(id)).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException("two statements are called `" + id + "`");
        });
        Set<String> names = new HashSet<>();
        for (Domain domain : domains)
            if (!names.add(domain.id()))
                throw new IllegalArgumentException("two domains are called `" + domain.id() + "`");
    }

    /** Whether it stays as it is for ever. */
    public boolean frozen() {
        return state == State.FROZEN;
    }

    /** All statements, gates first. */
    public List<Statement> statements() {
        return Stream.concat(gates.stream(), domains.stream().flatMap(domain -> domain.statements().stream()))
                .toList();
    }

    /** A statement or gate by its name. */
    public Optional<Statement> statement(String name) {
        return statements().stream().filter(each -> each.id().equals(name)).findFirst();
    }

    /** A domain by its name. */
    public Optional<Domain> domain(String name) {
        return domains.stream().filter(each -> each.id().equals(name)).findFirst();
    }

    /** The domain a statement belongs to; none for a gate. */
    public Optional<Domain> domainOf(String statement) {
        return domains.stream()
                .filter(domain ->
                        domain.statements().stream().anyMatch(each -> each.id().equals(statement)))
                .findFirst();
    }

    /** A draft of the next version, with the same content. */
    public Framework next() {
        return new Framework(id, version + 1, State.DRAFT, levels, measuredFrom, gates, domains);
    }

    Framework called(List<Words> others) {
        return new Framework(id, version, state, others, measuredFrom, gates, domains);
    }

    Framework with(List<Domain> others) {
        return new Framework(id, version, state, levels, measuredFrom, gates, others);
    }

    Framework withGates(List<Statement> others) {
        return new Framework(id, version, state, levels, measuredFrom, others, domains);
    }

    Framework in(State other) {
        return new Framework(id, version, other, levels, measuredFrom, gates, domains);
    }
}
