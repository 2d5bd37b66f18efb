package no.nortrials.maturity.framework;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Editing a draft, one change at a time, until it is frozen. */
public final class Editing {
    private Editing() {}

    /** The draft with one change made. */
    public static Edited apply(Framework draft, Edit edit) {
        if (draft.frozen()) return new Edited.Frozen(draft.version());
        return switch (edit) {
            case Edit.RenameLevel(int level, Words name) -> renameLevel(draft, level, name);
            case Edit.AddDomain(String id, Words name) -> addDomain(draft, id, name);
            case Edit.RenameDomain(String id, Words name) ->
                domain(draft, id, old -> new Domain(id, name, old.statements(), old.indicators()));
            case Edit.RemoveDomain(String id) -> removeDomain(draft, id);
            case Edit.MoveDomain(String id, boolean earlier) -> moveDomain(draft, id, earlier);
            case Edit.AddStatement(String domain, Statement statement) -> add(draft, domain, statement);
            case Edit.ChangeStatement(Statement statement) -> change(draft, statement);
            case Edit.MoveStatement(String id, String toDomain) -> move(draft, id, toDomain);
            case Edit.RemoveStatement(String id) ->
                draft.statement(id).isEmpty() ? new Edited.Missing(id) : new Edited.Done(without(draft, id));
            case Edit.PutIndicator(String domain, Indicator indicator) ->
                domain(
                        draft,
                        domain,
                        old -> old.measuring(Stream.concat(others(old, indicator.id()), Stream.of(indicator))
                                .toList()));
            case Edit.RemoveIndicator(String domain, String id) ->
                domain(draft, domain, old -> old.measuring(others(old, id).toList()));
        };
    }

    /** The draft as it stays for ever; every level of every domain must have a statement. */
    public static Edited freeze(Framework draft) {
        if (draft.frozen()) return new Edited.Frozen(draft.version());
        List<Gap> gaps = Gap.of(draft);
        return gaps.isEmpty() ? new Edited.Done(draft.in(State.FROZEN)) : new Edited.Incomplete(gaps);
    }

    private static Stream<Indicator> others(Domain domain, String indicator) {
        return domain.indicators().stream().filter(each -> !each.id().equals(indicator));
    }

    private static Edited renameLevel(Framework draft, int level, Words name) {
        if (level < 1 || level > draft.levels().size()) return new Edited.Missing(Integer.toString(level));
        List<Words> levels = new ArrayList<>(draft.levels());
        levels.set(level - 1, name);
        return new Edited.Done(draft.called(levels));
    }

    private static Edited addDomain(Framework draft, String id, Words name) {
        if (draft.domain(id).isPresent()) return new Edited.Taken(id);
        List<Domain> domains = new ArrayList<>(draft.domains());
        domains.add(new Domain(id, name, List.of(), List.of()));
        return new Edited.Done(draft.with(domains));
    }

    private static Edited removeDomain(Framework draft, String id) {
        if (draft.domain(id).isEmpty()) return new Edited.Missing(id);
        return new Edited.Done(draft.with(
                draft.domains().stream().filter(each -> !each.id().equals(id)).toList()));
    }

    private static Edited moveDomain(Framework draft, String id, boolean earlier) {
        Optional<Domain> moved = draft.domain(id);
        if (moved.isEmpty()) return new Edited.Missing(id);
        List<Domain> domains = new ArrayList<>(draft.domains());
        int from = domains.indexOf(moved.get());
        int to = earlier ? from - 1 : from + 1;
        if (to >= 0 && to < domains.size()) Collections.swap(domains, from, to);
        return new Edited.Done(draft.with(domains));
    }

    private static Edited domain(Framework draft, String id, UnaryOperator<Domain> change) {
        if (draft.domain(id).isEmpty()) return new Edited.Missing(id);
        return new Edited.Done(changed(draft, id, change));
    }

    private static Framework changed(Framework draft, String id, UnaryOperator<Domain> change) {
        return draft.with(draft.domains().stream()
                .map(each -> each.id().equals(id) ? change.apply(each) : each)
                .toList());
    }

    private static Edited add(Framework draft, String domain, Statement statement) {
        if (draft.statement(statement.id()).isPresent()) return new Edited.Taken(statement.id());
        if (domain.isEmpty() && statement.level() == 0)
            return new Edited.Done(draft.withGates(plus(draft.gates(), statement)));
        return domain(draft, domain, old -> old.with(plus(old.statements(), statement)));
    }

    private static Edited change(Framework draft, Statement statement) {
        if (draft.statement(statement.id()).isEmpty()) return new Edited.Missing(statement.id());
        Optional<Domain> domain = draft.domainOf(statement.id());
        if (domain.isEmpty()) return new Edited.Done(draft.withGates(replaced(draft.gates(), statement)));
        return domain(draft, domain.get().id(), old -> old.with(replaced(old.statements(), statement)));
    }

    private static Edited move(Framework draft, String id, String toDomain) {
        Optional<Statement> statement = draft.domainOf(id).flatMap(_ -> draft.statement(id));
        if (statement.isEmpty()) return new Edited.Missing(id);
        return domain(without(draft, id), toDomain, old -> old.with(plus(old.statements(), statement.get())));
    }

    private static Framework without(Framework draft, String id) {
        Framework ungated = draft.withGates(except(draft.gates(), id));
        return ungated.with(ungated.domains().stream()
                .map(domain -> domain.with(except(domain.statements(), id)))
                .toList());
    }

    private static List<Statement> except(List<Statement> all, String id) {
        return all.stream().filter(each -> !each.id().equals(id)).toList();
    }

    private static List<Statement> plus(List<Statement> all, Statement one) {
        List<Statement> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }

    private static List<Statement> replaced(List<Statement> all, Statement one) {
        return all.stream().map(each -> each.id().equals(one.id()) ? one : each).toList();
    }
}
