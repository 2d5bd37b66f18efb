package no.nortrials.cohort.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.Optional;
import javax.sql.DataSource;
import no.nortrials.cohort.AgeSexCell;
import no.nortrials.cohort.Answer;
import no.nortrials.cohort.CohortEngine;
import no.nortrials.cohort.Detail;
import no.nortrials.cohort.Plan;
import no.nortrials.cohort.Question;
import no.nortrials.cohort.Tally;
import no.nortrials.cohort.Terminology;
import no.nortrials.cohort.Values;
import no.nortrials.eligibility.Sex;
import no.nortrials.eligibility.Units;
import no.nortrials.eligibility.sql.CriteriaSql;
import no.nortrials.eligibility.sql.Dialect;

/**
 * Counts the patients in the tables of {@link SqlLoader}, one statement for each question. It knows the codes, units and sites that
 * were there when it was opened: open another after loading more.
 */
public final class SqlEngine implements CohortEngine {
    private final DataSource database;
    private final Dialect dialect;
    private final StoredLayout layout;

    private SqlEngine(DataSource database, Dialect dialect, StoredLayout layout) {
        this.database = database;
        this.dialect = dialect;
        this.layout = layout;
    }

    /** Opens a database whose tables are found without the name of a schema. */
    public static SqlEngine open(DataSource database, Dialect dialect, Terminology terminology, Units units)
            throws SQLException {
        try (Connection connection = database.getConnection()) {
            Dictionaries data = Dictionaries.read(connection);
            var values = new ValueSql(data, terminology, new Values(terminology, units));
            return new SqlEngine(database, dialect, new StoredLayout(data, terminology, values, dialect));
        }
    }

    /** @throws UncheckedSql when the database fails */
    @Override
    public Answer ask(Question question) {
        var deadline = Deadline.in(question.limit());
        Plan.Required plan = Plan.of(question, criterion -> false);
        FlagsSql flags = flags(question, plan);
        String statement = flags.counts(question.details().contains(Detail.AGE_BY_SEX));
        Optional<Tally> tally = new Timed(database, deadline).query(statement, rows -> tally(rows, flags.masks()));
        return tally.<Answer>map(
                        counted -> counted.answer(plan.plan(), layout.data().sites(), question.details()))
                .orElse(new Answer.TooCostly(question.limit()));
    }

    /** The statement that {@link #ask} would send, for people to read. */
    public String statement(Question question) {
        return flags(question, Plan.of(question, criterion -> false))
                .counts(question.details().contains(Detail.AGE_BY_SEX));
    }

    private FlagsSql flags(Question question, Plan.Required plan) {
        var criteria = CriteriaSql.of(plan.required(), question.reference(), layout, dialect);
        return new FlagsSql(criteria, question.reference(), dialect);
    }

    private Tally tally(ResultSet rows, int masks) throws SQLException {
        var tally = new Tally();
        while (rows.next()) {
            int site = layout.data().sites().indexOf(rows.getString("site"));
            int years = rows.getInt("age");
            int group = years < 0 ? AgeSexCell.UNKNOWN_AGE : years / AgeSexCell.WIDTH * AgeSexCell.WIDTH;
            var key = new Tally.Key(site, met(rows, masks), Sex.valueOf(rows.getString("sex")), group);
            tally.add(key, rows.getLong("persons"));
        }
        return tally;
    }

    private static BitSet met(ResultSet rows, int masks) throws SQLException {
        var met = new BitSet();
        for (int mask = 0; mask < masks; mask++) {
            BitSet part = BitSet.valueOf(new long[] {rows.getLong("m" + mask)});
            int first = mask * FlagsSql.BITS;
            part.stream().forEach(bit -> met.set(first + bit));
        }
        return met;
    }

    /** Closes nothing: the database belongs to the caller. */
    @Override
    public void close() {}
}
