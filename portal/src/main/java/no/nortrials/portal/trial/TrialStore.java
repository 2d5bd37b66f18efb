package no.nortrials.portal.trial;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.trial.RegistryId.Registry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The tables of the register. */
@Repository
class TrialStore {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient db;

    TrialStore(JdbcClient db) {
        this.db = db;
    }

    /** What a source said last. */
    record Kept(TrialFacts facts, LocalDate retrieved) {}

    /** The columns by which a trial is found. */
    record Summary(
            String title,
            TrialStatus status,
            List<String> phases,
            List<String> icd10,
            String sponsor,
            Optional<PartialDate> starts,
            Optional<PartialDate> ends,
            Population whom,
            TrialSource source) {}

    record Change(TrialSource source, Instant at, String by, String field, String was, String became) {}

    /** What the portal reads into a trial. */
    record Row(
            TrialStatus status,
            List<String> icd10,
            Optional<LocalDate> starts,
            Optional<LocalDate> ends,
            boolean confidential,
            List<String> trusts) {}

    Optional<Row> row(UUID trial) {
        return db.sql("""
                        select t.*, array(select u.organisation_number from trial_trust x join trust u on u.id = x.trust_id
                            where x.trial_id = t.id order by u.organisation_number) as trusts
                        from trial t where t.id = ? and exists (select from trial_record r where r.trial_id = t.id)""")
                .param(trial)
                .query((row, n) -> new Row(
                        TrialStatus.valueOf(row.getString("status")),
                        texts(row.getArray("icd10")),
                        Optional.ofNullable(row.getObject("starts", LocalDate.class)),
                        Optional.ofNullable(row.getObject("ends", LocalDate.class)),
                        row.getBoolean("confidential"),
                        texts(row.getArray("trusts"))))
                .optional();
    }

    List<UUID> all() {
        return db.sql("select id from trial")
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    /** One importer at a time, so that two records of one trial do not make two. */
    void lock() {
        db.sql("select pg_advisory_xact_lock(20261120)").query(row -> {});
    }

    /** The trials that bear any of the ids by which a register names a trial. */
    List<UUID> named(List<RegistryId> ids) {
        List<String> names =
                ids.stream().filter(RegistryId::names).map(TrialStore::key).toList();
        return db.sql("""
                        select distinct trial_id from trial_registry_id
                        where registry <> 'PROTOCOL' and registry || ' ' || value in (:names)""")
                .param("names", names)
                .query((row, n) -> row.getObject("trial_id", UUID.class))
                .list();
    }

    private static String key(RegistryId id) {
        return id.registry() + " " + id.value();
    }

    UUID add(Summary summary, Instant now) {
        return db.sql("""
                        insert into trial (title, status, phases, icd10, sponsor, starts, ends, sex, min_age, max_age, source, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""").params(columns(summary, now)).query(UUID.class).single();
    }

    void change(UUID trial, Summary summary, Instant now) {
        var columns = columns(summary, now);
        db.sql("""
                        update trial set title = ?, status = ?, phases = ?, icd10 = ?, sponsor = ?, starts = ?, ends = ?, sex = ?,
                            min_age = ?, max_age = ?, source = ?, changed_at = ?
                        where id = ?""").params(columns).param(trial).update();
    }

    private static List<Object> columns(Summary summary, Instant now) {
        return Arrays.asList(
                summary.title(),
                summary.status().name(),
                summary.phases().toArray(String[]::new),
                summary.icd10().toArray(String[]::new),
                summary.sponsor(),
                summary.starts().map(PartialDate::first).orElse(null),
                summary.ends().map(PartialDate::last).orElse(null),
                summary.whom().sex(),
                summary.whom().minAge().orElse(null),
                summary.whom().maxAge().orElse(null),
                summary.source().name(),
                Timestamp.from(now));
    }

    void ids(UUID trial, List<RegistryId> ids) {
        for (RegistryId id : ids)
            db.sql("insert into trial_registry_id (registry, value, trial_id) values (?, ?, ?) on conflict do nothing")
                    .params(id.registry().name(), id.value(), trial)
                    .update();
    }

    List<RegistryId> ids(UUID trial) {
        return db.sql("""
                        select registry, value from trial_registry_id where trial_id = ?
                        order by array_position(array['NCT', 'EUCT', 'EUDRACT', 'PORTAL', 'PROTOCOL'], registry), value""")
                .param(trial)
                .query((row, n) -> new RegistryId(Registry.valueOf(row.getString(1)), row.getString(2)))
                .list();
    }

    Optional<Kept> record(UUID trial, TrialSource source) {
        return Optional.ofNullable(records(trial).get(source));
    }

    Map<TrialSource, Kept> records(UUID trial) {
        var records = new EnumMap<TrialSource, Kept>(TrialSource.class);
        db.sql("select source, facts, retrieved from trial_record where trial_id = ?")
                .param(trial)
                .query(row -> {
                    records.put(
                            TrialSource.valueOf(row.getString("source")),
                            new Kept(
                                    JSON.readValue(row.getString("facts"), TrialFacts.class),
                                    row.getObject("retrieved", LocalDate.class)));
                });
        return records;
    }

    void keep(UUID trial, TrialRecord record) {
        db.sql("""
                        insert into trial_record (trial_id, source, facts, retrieved) values (?, ?, ?::jsonb, ?)
                        on conflict (trial_id, source) do update set facts = excluded.facts, retrieved = excluded.retrieved""")
                .params(trial, record.source().name(), JSON.writeValueAsString(record.facts()), record.retrieved())
                .update();
    }

    void confidential(UUID trial, boolean confidential) {
        db.sql("update trial set confidential = ? where id = ?")
                .params(confidential, trial)
                .update();
    }

    void trusts(UUID trial, Collection<String> organisationNumbers) {
        db.sql("delete from trial_trust where trial_id = ?").param(trial).update();
        for (String number : organisationNumbers)
            db.sql(
                            "insert into trial_trust select ?, id from trust where organisation_number = ? on conflict do nothing")
                    .params(trial, number)
                    .update();
    }

    void changed(UUID trial, Change change) {
        db.sql("""
                        insert into trial_change (trial_id, source, changed_at, changed_by, field, was, became)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        trial,
                        change.source().name(),
                        Timestamp.from(change.at()),
                        change.by(),
                        change.field(),
                        change.was(),
                        change.became())
                .update();
    }

    List<Change> changes(UUID trial) {
        return db.sql("select * from trial_change where trial_id = ? order by id desc")
                .param(trial)
                .query((row, n) -> new Change(
                        TrialSource.valueOf(row.getString("source")),
                        row.getTimestamp("changed_at").toInstant(),
                        row.getString("changed_by"),
                        row.getString("field"),
                        row.getString("was"),
                        row.getString("became")))
                .list();
    }

    List<RunningTrial> running(Collection<String> icd10, LocalDate at) {
        return db.sql("""
                        select t.*, r.facts, r.retrieved,
                            (select value from trial_registry_id i where i.trial_id = t.id and i.registry in ('NCT', 'EUCT', 'PORTAL')
                                order by array_position(array['NCT', 'EUCT', 'PORTAL'], registry), value limit 1) as registry_id,
                            array(select u.organisation_number from trial_trust x join trust u on u.id = x.trust_id
                                where x.trial_id = t.id order by u.organisation_number) as trusts
                        from trial t join trial_record r on r.trial_id = t.id and r.source = t.source
                        where t.icd10 && ?::text[] and not t.confidential and t.status in ('PLANNED', 'RECRUITING', 'ONGOING')
                            and (t.ends is null or t.ends >= ?)
                        order by t.starts desc nulls last, t.title""")
                .params(icd10.toArray(String[]::new), at)
                .query(TrialStore::running)
                .list();
    }

    /** Empty when no public register tells of it. */
    Optional<RegisteredTrial> registered(UUID trial) {
        return db.sql("""
                        select t.id, t.title, t.starts, r.source, r.retrieved,
                            (select value from trial_registry_id i where i.trial_id = t.id and i.registry in ('NCT', 'EUCT')
                                order by registry desc limit 1) as registry_id,
                            array(select u.organisation_number from trial_trust x join trust u on u.id = x.trust_id
                                where x.trial_id = t.id order by u.organisation_number) as trusts
                        from trial t join trial_record r on r.trial_id = t.id
                        where t.id = ? and r.source <> 'BY_HAND' order by r.source limit 1""")
                .param(trial)
                .query((row, n) -> new RegisteredTrial(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("registry_id"),
                        Optional.ofNullable(row.getObject("starts", LocalDate.class)),
                        texts(row.getArray("trusts")),
                        row.getString("source"),
                        row.getObject("retrieved", LocalDate.class)))
                .optional();
    }

    private static RunningTrial running(ResultSet row, int number) throws SQLException {
        TrialFacts facts = JSON.readValue(row.getString("facts"), TrialFacts.class);
        List<String> trusts = texts(row.getArray("trusts"));
        return new RunningTrial(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("registry_id"),
                texts(row.getArray("phases")),
                facts.status(),
                Optional.ofNullable(row.getObject("starts", LocalDate.class)),
                Optional.ofNullable(row.getObject("ends", LocalDate.class)),
                facts.plannedInNorway(),
                trusts,
                Math.max(0, facts.sites().size() - trusts.size()),
                row.getString("source"),
                row.getObject("retrieved", LocalDate.class));
    }

    static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
