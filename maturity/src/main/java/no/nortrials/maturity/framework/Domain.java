package no.nortrials.maturity.framework;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A part of a site's work that has a level of its own.
 *
 * @param id its name
 * @param name what it is called
 * @param statements its statements, in the order they are shown; none is a gate
 * @param indicators what must be measured for its top levels
 */
public record Domain(String id, Words name, List<Statement> statements, List<Indicator> indicators) {
    public Domain {
        Id.guarded(id);
        requireNonNull(name, "name is null");
        statements = List.copyOf(statements);
        indicators = List.copyOf(indicators);
        for (Statement each : statements)
            if (each.level() == 0)
                throw new IllegalArgumentException("`" + each.id() + "` of domain `" + id + "` has level 0");
    }

    /** The statements of one level. */
    public List<Statement> at(int level) {
        return statements.stream().filter(each -> each.level() == level).toList();
    }

    Domain with(List<Statement> others) {
        return new Domain(id, name, others, indicators);
    }

    Domain measuring(List<Indicator> others) {
        return new Domain(id, name, statements, others);
    }
}
