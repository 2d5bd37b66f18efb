package no.nortrials.portal.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Finished computations. A past day's stays for ever; a new version of the definitions computes anew. */
@Repository
class ReportRuns {
    /** Raised whenever a question of {@link FigureSql} changes its meaning. */
    static final String DEFINITIONS = "2";

    private static final TypeReference<List<Tally>> TALLIES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ReportRuns(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A computation without its figures. */
    record Run(UUID id, LocalDate asOf, Instant computedAt, boolean complete) {}

    Optional<Run> newest(LocalDate asOf) {
        return jdbc.sql("""
                        select id, as_of, computed_at, final as complete from report_run
                        where as_of = :asOf and definitions_version = :definitions
                        order by final desc, computed_at desc limit 1
                        """)
                .param("asOf", asOf)
                .param("definitions", DEFINITIONS)
                .query(Rows.as(Run.class))
                .optional();
    }

    Figures figures(Run run) {
        String stored = jdbc.sql("select figures from report_run where id = :id")
                .param("id", run.id())
                .query(String.class)
                .single();
        return new Figures(run.asOf(), run.computedAt(), json.readValue(stored, TALLIES));
    }

    void store(LocalDate asOf, Instant computedAt, boolean complete, List<Tally> tallies, long tookMs) {
        jdbc.sql("delete from report_run where as_of = :asOf and not final")
                .param("asOf", asOf)
                .update();
        jdbc.sql("""
                        insert into report_run (as_of, computed_at, final, figures, took_ms, definitions_version)
                        values (:asOf, :at, :complete, cast(:figures as jsonb), :took, :definitions)
                        """)
                .param("asOf", asOf)
                .param("at", computedAt.atOffset(ZoneOffset.UTC))
                .param("complete", complete)
                .param("figures", json.writeValueAsString(tallies))
                .param("took", tookMs)
                .param("definitions", DEFINITIONS)
                .update();
    }

    /** Waits until no other portal computes the same day; held until the transaction ends. */
    void lock(LocalDate asOf) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('report_run'), cast(:day as date) - date '2000-01-01')::text")
                .param("day", asOf)
                .query(String.class)
                .single();
    }
}
