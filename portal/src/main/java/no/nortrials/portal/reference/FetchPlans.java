package no.nortrials.portal.reference;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.platform.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When which data set is fetched. Any number of portals may ask; each data set is given to one. */
@Repository
class FetchPlans {
    private final JdbcClient db;
    private final DataSets sets;
    private final Clock clock;

    FetchPlans(JdbcClient db, DataSets sets, Clock clock) {
        this.db = db;
        this.sets = sets;
        this.clock = clock;
    }

    /**
     * How fetching stands.
     *
     * @param nextFetch when it is fetched next, null when that is not planned
     * @param outcome what came of the last time, empty when there was none
     */
    record Plan(@Nullable Instant nextFetch, @Nullable Instant fetchedAt, String outcome) {}

    Plan of(UUID set) {
        return db.sql(
                        "select next_fetch, fetched_at, coalesce(fetch_outcome ->> 'code', '') as outcome from data_set where id = :id")
                .param("id", set)
                .query(Rows.as(Plan.class))
                .single();
    }

    /** Keeps the plan when there is one, and ends it when the data set is no longer fetched by itself. */
    void plan(String code, boolean byItself) {
        db.sql(
                        "update data_set set next_fetch = case when :planned then coalesce(next_fetch, :now) end where code = :code")
                .param("planned", byItself)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("code", code)
                .update();
    }

    void soon(UUID set) {
        db.sql("update data_set set next_fetch = :now where id = :id")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", set)
                .update();
    }

    /** A data set that is due, with its next time set; nothing when none is. */
    Optional<DataSet> claim() {
        return db.sql("""
                        update data_set set next_fetch = case details -> 'every' ->> 0 when 'WEEKLY' then :now::timestamptz + interval '7 days'
                            when 'MONTHLY' then :now::timestamptz + interval '1 month' end
                        where id = (select id from data_set where next_fetch <= :now and details -> 'source' ->> 0 is not null
                            order by next_fetch limit 1 for update skip locked)
                        returning code""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional()
                .flatMap(sets::find);
    }

    void done(UUID set, String outcome) {
        db.sql("""
                        update data_set set fetched_at = :now, fetch_outcome = jsonb_build_object('code', :outcome::text)
                        where id = :id""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("outcome", outcome)
                .param("id", set)
                .update();
    }
}
