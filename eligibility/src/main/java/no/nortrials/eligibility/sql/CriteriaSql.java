package no.nortrials.eligibility.sql;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import no.nortrials.eligibility.Criterion;

/**
 * Criteria as parts of one statement: {@code with + "SELECT … FROM " + from}, in which each condition may stand.
 *
 * @param with the relations that the statement begins with, empty or ending with a line end
 * @param from persons, one row each, with what the conditions need joined to them
 * @param conditions whether each criterion holds, in order; never null
 */
public record CriteriaSql(String with, String from, List<String> conditions) {
    public CriteriaSql {
        requireNonNull(with, "with is null");
        requireNonNull(from, "from is null");
        conditions = List.copyOf(conditions);
    }

    /** Writes criteria that can all be computed, without regard to their role. */
    public static CriteriaSql of(List<Criterion> criteria, LocalDate reference, Layout layout, Dialect dialect) {
        var relations = new Relations();
        var writer = new CriterionWriter(relations, layout, new DaySql(dialect, reference));
        var persons = Frame.ofPersons(layout);
        List<String> conditions =
                criteria.stream().map(each -> writer.holds(each, persons)).toList();
        return new CriteriaSql(relations.with(), persons.from(), conditions);
    }
}
