package no.nortrials.portal.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nortrials.delivery.indicator.Recruited;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormJson;
import no.nortrials.portal.site.Sites;
import no.nortrials.portal.site.StudySite;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of trials at sites. */
@Repository
class SiteTrialStore {
    private static final String SAID = """
            select s.* from delivered_trial_said s join delivered_trial t on t.id = s.trial_id where t.site_id = any(?) order by s.trial_id, s.id desc
            """;
    private static final String NEWEST_MONTHS = """
            select distinct on (r.trial_id, r.month) r.* from delivered_recruitment r join delivered_trial t on t.id = r.trial_id
            where t.site_id = any(?) order by r.trial_id, r.month, r.id desc
            """;

    private final JdbcClient db;
    private final Sites sites;

    SiteTrialStore(JdbcClient db, Sites sites) {
        this.db = db;
        this.sites = sites;
    }

    private record Place(UUID trial, UUID site) {}

    private record OfTrial<T>(UUID trial, T value) {}

    /** All trials at open sites, in the order in which they were entered. */
    List<TrialAtSite> all() {
        return of(sites.all());
    }

    List<TrialAtSite> of(List<StudySite> wanted) {
        Map<UUID, StudySite> open = wanted.stream().collect(Collectors.toMap(StudySite::id, Function.identity()));
        UUID[] ids = open.keySet().toArray(UUID[]::new);
        Map<UUID, List<Said>> said = grouped(db.sql(SAID)
                .param(ids)
                .query((row, n) -> new OfTrial<>(row.getObject("trial_id", UUID.class), said(row)))
                .list());
        Map<UUID, List<Recruited>> months = grouped(db.sql(NEWEST_MONTHS)
                .param(ids)
                .query((row, n) -> new OfTrial<>(row.getObject("trial_id", UUID.class), month(row)))
                .list());
        return db
                .sql("select id, site_id from delivered_trial where site_id = any(?) order by created_at, id")
                .param(ids)
                .query((row, n) -> new Place(row.getObject("id", UUID.class), row.getObject("site_id", UUID.class)))
                .list()
                .stream()
                .filter(place -> said.containsKey(place.trial()))
                .map(place -> new TrialAtSite(
                        place.trial(),
                        Objects.requireNonNull(open.get(place.site())),
                        Objects.requireNonNull(said.get(place.trial())),
                        months.getOrDefault(place.trial(), List.of())))
                .toList();
    }

    /** Something else whenever anything was said or imported. */
    String stamp() {
        return db.sql("""
                        select (select coalesce(max(id), 0) from delivered_trial_said) || ':'
                            || (select coalesce(max(id), 0) from delivered_recruitment)
                        """).query(String.class).single();
    }

    Optional<TrialAtSite> find(UUID id) {
        return db.sql("select site_id from delivered_trial where id = ?")
                .param(id)
                .query(UUID.class)
                .optional()
                .flatMap(sites::site)
                .flatMap(site -> of(List.of(site)).stream()
                        .filter(trial -> trial.id().equals(id))
                        .findFirst());
    }

    UUID create(UUID site, Instant now, Actor by) {
        return db.sql("insert into delivered_trial (site_id, created_at, created_by) values (?, ?, ?) returning id")
                .params(site, now.atOffset(ZoneOffset.UTC), by.name())
                .query(UUID.class)
                .single();
    }

    /** Whether the version seen was still the newest: 0 when there was none. */
    boolean say(UUID trial, long seen, FormData answers, Instant now, Actor by) {
        return db.sql("""
                        insert into delivered_trial_said (trial_id, answers, said_at, said_by, said_role)
                        select :trial, :answers::jsonb, :now, :by, :role
                        where :seen = coalesce((select max(id) from delivered_trial_said where trial_id = :trial), 0)
                        """)
                        .param("trial", trial)
                        .param("answers", FormJson.write(answers))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", by.name())
                        .param("role", by.role().name())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    void add(UUID trial, Recruited month, Instant now, String by) {
        db.sql("""
                        insert into delivered_recruitment (trial_id, month, screened, included, imported_at, imported_by)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        trial,
                        month.month().atDay(1),
                        month.screened(),
                        month.included(),
                        now.atOffset(ZoneOffset.UTC),
                        by)
                .update();
    }

    private static <T> Map<UUID, List<T>> grouped(List<OfTrial<T>> rows) {
        return rows.stream()
                .collect(
                        Collectors.groupingBy(OfTrial::trial, Collectors.mapping(OfTrial::value, Collectors.toList())));
    }

    private static Said said(ResultSet row) throws SQLException {
        return new Said(
                row.getLong("id"),
                FormJson.read(row.getString("answers")),
                row.getObject("said_at", OffsetDateTime.class).toInstant(),
                row.getString("said_by"));
    }

    private static Recruited month(ResultSet row) throws SQLException {
        return new Recruited(
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getInt("screened"),
                row.getInt("included"));
    }
}
