package no.nortrials.portal.workload;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of hours. */
@Repository
class WorkloadStore {
    private final JdbcClient db;

    WorkloadStore(JdbcClient db) {
        this.db = db;
    }

    private record OfSite<T>(UUID site, T what) {}

    /** By site, what it said last of its hours. */
    Map<UUID, FormData> staffing(Collection<UUID> sites) {
        return db
                .sql("""
                        select distinct on (site_id) site_id, answers from site_staffing where site_id = any(:sites)
                        order by site_id, id desc""")
                .param("sites", sites.toArray(UUID[]::new))
                .query((row, _) ->
                        new OfSite<>(row.getObject("site_id", UUID.class), FormJson.read(row.getString("answers"))))
                .stream()
                .collect(Collectors.toMap(OfSite::site, OfSite::what));
    }

    void say(UUID site, FormData staffing, Instant now, String by) {
        db.sql("insert into site_staffing (site_id, answers, said_at, said_by) values (?, ?::jsonb, ?, ?)")
                .params(site, FormJson.write(staffing), now.atOffset(ZoneOffset.UTC), by)
                .update();
    }

    /** By site, the trials that take hours, the first to open first. */
    Map<UUID, List<SiteTrial>> trials(Collection<UUID> sites) {
        return db
                .sql("""
                        select * from (select distinct on (site_id, trial_key) * from site_trial where site_id = any(:sites)
                            order by site_id, trial_key, id desc) newest
                        where not removed order by answers -> 'opens' ->> 0, id""")
                .param("sites", sites.toArray(UUID[]::new))
                .query((row, _) -> new OfSite<>(
                        row.getObject("site_id", UUID.class),
                        new SiteTrial(row.getObject("trial_key", UUID.class), FormJson.read(row.getString("answers")))))
                .stream()
                .collect(Collectors.groupingBy(OfSite::site, Collectors.mapping(OfSite::what, Collectors.toList())));
    }

    void say(UUID site, SiteTrial trial, boolean removed, Instant now, String by) {
        db.sql("""
                        insert into site_trial (trial_key, site_id, answers, removed, said_at, said_by)
                        values (?, ?, ?::jsonb, ?, ?, ?)""")
                .params(trial.key(), site, FormJson.write(trial.answers()), removed, now.atOffset(ZoneOffset.UTC), by)
                .update();
    }
}
