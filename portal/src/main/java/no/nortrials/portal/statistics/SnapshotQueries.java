package no.nortrials.portal.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.calendar.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts everything in a few questions to the database, each over whole tables, of what the portal knew before a
 * moment. The tables belong to other modules; reading them here by SQL is a decision of its own (docs/decisions).
 */
@Repository
class SnapshotQueries {
    private final JdbcClient jdbc;
    private final WorkingDays workingDays;

    SnapshotQueries(JdbcClient jdbc, WorkingDays workingDays) {
        this.jdbc = jdbc;
        this.workingDays = workingDays;
    }

    /**
     * Everything in one snapshot of the database, so that the tables agree with each other. The snapshot is taken in a
     * transaction of its own, after whoever asks has waited for its turn.
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ, propagation = Propagation.REQUIRES_NEW)
    List<Tally> asOf(LocalDate day) {
        Instant cut = day.plusDays(1).atStartOfDay(Oslo.ZONE).toInstant();
        jdbc.sql("set local work_mem = '128MB'").update();
        fill(FigureSql.COUNTED, cut, day);
        workingDays(day);
        fill(FigureSql.ASKED, cut, day);
        fill(FigureSql.PAUSED, cut, day);
        jdbc.sql("analyze counted, asked, working_day").update();
        var tallies = new ArrayList<Tally>();
        for (String question : FigureSql.QUESTIONS) tallies.addAll(ask(question, cut, day));
        return tallies;
    }

    private void fill(String sql, Instant cut, LocalDate day) {
        jdbc.sql(sql)
                .param("cut", cut.atOffset(ZoneOffset.UTC))
                .param("day", day)
                .update();
    }

    private List<Tally> ask(String sql, Instant cut, LocalDate day) {
        return jdbc.sql(sql)
                .param("cut", cut.atOffset(ZoneOffset.UTC))
                .param("day", day)
                .query((row, number) -> new Tally(
                        row.getInt("year"),
                        row.getString("scope"),
                        Measure.valueOf(row.getString("measure")),
                        row.getString("key"),
                        row.getLong("n")))
                .list();
    }

    /** Each day with the number of working days up to it, so that a difference is a number of working days. */
    private void workingDays(LocalDate last) {
        LocalDate first = jdbc.sql("select coalesce(min(from_day), :day) from counted")
                .param("day", last)
                .query(LocalDate.class)
                .single()
                .minusDays(1);
        jdbc.sql("create temp table working_day (day date primary key, n int not null) on commit drop")
                .update();
        int n = 0;
        var numbers = new StringJoiner(",", "{", "}");
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (workingDays.isWorkingDay(day)) n++;
            numbers.add(Integer.toString(n));
        }
        jdbc.sql("""
                        insert into working_day
                        select cast(:first as date) + (at - 1)::int, n
                        from unnest(cast(:numbers as int[])) with ordinality as counted (n, at)
                        """).param("first", first).param("numbers", numbers.toString()).update();
    }
}
