package no.nortrials.cohort.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        Asked asked = asked(question);
        Optional<Tally> tally = new Timed(database, deadline)
                .query(asked.counts(), rows -> tally(rows, asked.flags().masks()));
        return tally.map(counted -> answer(asked, counted)).orElseGet(() -> new Answer.TooCostly(question.limit()));
    }

    /**
     * Answers several questions by one statement: for a database that takes long to begin one, as Trino does.
     *
     * @param limit for all together, instead of each question's own
     * @return the answers in the order of the questions; all are {@link Answer.TooCostly} when the limit was too short
     * @throws UncheckedSql when the database fails
     */
    public List<Answer> askAll(List<Question> questions, Duration limit) {
        if (questions.isEmpty()) return List.of();
        List<Asked> asked = questions.stream().map(this::asked).toList();
        int masks = asked.stream().mapToInt(each -> each.flags().masks()).max().orElse(0);
        String statement = IntStream.range(0, asked.size())
                .mapToObj(i -> asked.get(i).numbered(i, masks))
                .collect(Collectors.joining("\nUNION ALL\n"));
        Optional<List<Tally>> tallies =
                new Timed(database, Deadline.in(limit)).query(statement, rows -> tallies(rows, asked));
        return IntStream.range(0, asked.size())
                .mapToObj(i -> tallies.map(all -> answer(asked.get(i), all.get(i)))
                        .orElseGet(() -> new Answer.TooCostly(limit)))
                .toList();
    }

    /** A question with the statement that counts for it. */
    private record Asked(Question question, Plan.Required plan, FlagsSql flags) {
        private boolean byAge() {
            return question.details().contains(Detail.AGE_BY_SEX);
        }

        String counts() {
            return flags.counts(byAge());
        }

        String numbered(int number, int masks) {
            return flags.numbered(number, masks, byAge());
        }
    }

    private Asked asked(Question question) {
        Plan.Required plan = Plan.of(question, criterion -> false);
        return new Asked(question, plan, flags(question, plan));
    }

    private Answer answer(Asked asked, Tally tally) {
        return tally.answer(
                asked.plan().plan(), layout.data().sites(), asked.question().details());
    }

    private List<Tally> tallies(ResultSet rows, List<Asked> asked) throws SQLException {
        List<Tally> tallies = asked.stream().map(each -> new Tally()).toList();
        while (rows.next()) {
            int question = rows.getInt("question");
            add(rows, asked.get(question).flags().masks(), tallies.get(question));
        }
        return tallies;
    }

    /** The statement that {@link #ask} would send, for people to read. */
    public String statement(Question question) {
        return asked(question).counts();
    }

    private FlagsSql flags(Question question, Plan.Required plan) {
        var criteria = CriteriaSql.of(plan.required(), question.reference(), layout, dialect);
        return new FlagsSql(criteria, question.reference(), dialect);
    }

    private Tally tally(ResultSet rows, int masks) throws SQLException {
        var tally = new Tally();
        while (rows.next()) add(rows, masks, tally);
        return tally;
    }

    private void add(ResultSet rows, int masks, Tally tally) throws SQLException {
        int site = layout.data().sites().indexOf(rows.getString("site"));
        int years = rows.getInt("age");
        int group = years < 0 ? AgeSexCell.UNKNOWN_AGE : years / AgeSexCell.WIDTH * AgeSexCell.WIDTH;
        var key = new Tally.Key(site, met(rows, masks), Sex.valueOf(rows.getString("sex")), group);
        tally.add(key, rows.getLong("persons"));
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
