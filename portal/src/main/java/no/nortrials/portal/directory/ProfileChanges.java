package no.nortrials.portal.directory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.Conflict;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.form.FormData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what is entered about a trust. Every change is of the version the person saw, keeps what was there before, and
 * the newest can be undone.
 */
@Service
@Transactional
class ProfileChanges {
    /** The newest change and who made it. */
    record Latest(int version, String what, String by, Instant at, boolean undone) {}

    private final JdbcClient db;
    private final AuditTrail audit;
    private final Clock clock;

    ProfileChanges(JdbcClient db, AuditTrail audit, Clock clock) {
        this.db = db;
        this.audit = audit;
        this.clock = clock;
    }

    void addContact(Actor actor, UUID trust, int version, FormData form) {
        begin(actor, trust, version, "contactAdded");
        db.sql("""
                        insert into contact (trust_id, name, email, phone, rank, language, account_id, valid_from, valid_to)
                        values (:trust, :name, :email, nullif(:phone, ''), :rank, :language,
                            (select id from account where email = :email::citext and organisation_id = :trust), :from,
                            :to::date)""")
                .param("trust", trust)
                .param("name", form.text("name"))
                .param("email", form.text("email"))
                .param("phone", form.text("phone"))
                .param("rank", form.text("rank"))
                .param("language", form.text("language"))
                .param("from", form.day("validFrom").orElseThrow())
                .param("to", form.day("validTo").orElse(null))
                .update();
    }

    /** Yesterday was the last day; one that had not begun never does. */
    void endContact(Actor actor, UUID trust, int version, UUID contact) {
        begin(actor, trust, version, "contactEnded");
        LocalDate yesterday = Oslo.today(clock).minusDays(1);
        db.sql("""
                        update contact set valid_to = :last, valid_from = least(valid_from, :last), version = version + 1
                        where id = :id and trust_id = :trust""")
                .param("last", yesterday)
                .param("id", contact)
                .param("trust", trust)
                .update();
    }

    void rank(Actor actor, UUID trust, int version, UUID contact, Contact.Rank rank) {
        begin(actor, trust, version, "contactRanked");
        db.sql("update contact set rank = :rank, version = version + 1 where id = :id and trust_id = :trust")
                .param("rank", rank.name())
                .param("id", contact)
                .param("trust", trust)
                .update();
    }

    void interests(Actor actor, UUID trust, int version, List<Interest> wanted) {
        begin(actor, trust, version, "interestsSaved");
        db.sql("delete from interest where trust_id = :trust")
                .param("trust", trust)
                .update();
        for (Interest each : wanted)
            db.sql("""
                            insert into interest (trust_id, therapy_area, phases, populations, products, updated_at)
                            values (:trust, :area, :phases, :populations, :products, :now)""")
                    .param("trust", trust)
                    .param("area", each.therapyArea())
                    .param("phases", each.phases().toArray(String[]::new))
                    .param("populations", each.populations().toArray(String[]::new))
                    .param("products", each.products().toArray(String[]::new))
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        stamp(actor, trust);
    }

    void addDepartment(Actor actor, UUID trust, int version, String name, String area) {
        begin(actor, trust, version, "departmentAdded");
        db.sql("insert into department (trust_id, name, therapy_area) values (:trust, :name, nullif(:area, ''))")
                .param("trust", trust)
                .param("name", name)
                .param("area", area)
                .update();
    }

    void removeDepartment(Actor actor, UUID trust, int version, UUID department) {
        begin(actor, trust, version, "departmentRemoved");
        db.sql("delete from department where id = :id and trust_id = :trust")
                .param("id", department)
                .param("trust", trust)
                .update();
    }

    /** Says that everything is still right today. Nothing changes by it, so there is nothing to undo. */
    void confirm(Actor actor, UUID trust) {
        locked(trust);
        stamp(actor, trust);
        audit.record(By.actor(actor), "directory.confirmed", null, Map.of("trust", trust.toString()));
    }

    /** Puts back what was there before the newest change. */
    void undo(Actor actor, UUID trust, int version) {
        int now = locked(trust);
        if (now != version) throw new Conflict("profile of `" + trust + "`");
        int undone = db.sql("""
                        update trust_profile_change set undone_at = :at
                        where trust_id = :trust and version = :version and undone_at is null""")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("trust", trust)
                .param("version", version)
                .update();
        if (undone == 0) return;
        restore(trust, version, "contact", "contacts");
        restore(trust, version, "interest", "interests");
        restore(trust, version, "department", "departments");
        audit.record(By.actor(actor), "directory.undone", null, Map.of("trust", trust.toString()));
    }

    Optional<Latest> latest(UUID trust) {
        return db.sql("""
                        select c.* from trust_profile_change c join trust_profile p
                            on p.trust_id = c.trust_id and p.version = c.version where c.trust_id = :trust""")
                .param("trust", trust)
                .query((row, n) -> new Latest(
                        row.getInt("version"),
                        row.getString("what"),
                        row.getString("changed_by"),
                        row.getTimestamp("changed_at").toInstant(),
                        row.getTimestamp("undone_at") != null))
                .optional();
    }

    private void begin(Actor actor, UUID trust, int version, String what) {
        if (locked(trust) != version) throw new Conflict("profile of `" + trust + "`");
        db.sql("""
                        insert into trust_profile_change (trust_id, version, what, before, changed_at, changed_by)
                        select :trust, :next, :what, jsonb_build_object(
                            'contacts', (select coalesce(jsonb_agg(to_jsonb(c)), '[]') from contact c where c.trust_id = :trust),
                            'interests', (select coalesce(jsonb_agg(to_jsonb(i)), '[]') from interest i where i.trust_id = :trust),
                            'departments', (select coalesce(jsonb_agg(to_jsonb(d)), '[]') from department d where d.trust_id = :trust)),
                            :at, :by""")
                .param("trust", trust)
                .param("next", version + 1)
                .param("what", what)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .update();
        db.sql("update trust_profile set version = :next where trust_id = :trust")
                .param("next", version + 1)
                .param("trust", trust)
                .update();
        audit.record(By.actor(actor), "directory." + what, null, Map.of("trust", trust.toString()));
    }

    private int locked(UUID trust) {
        db.sql("insert into trust_profile (trust_id) values (:trust) on conflict do nothing")
                .param("trust", trust)
                .update();
        return db.sql("select version from trust_profile where trust_id = :trust for update")
                .param("trust", trust)
                .query(Integer.class)
                .single();
    }

    private void stamp(Actor actor, UUID trust) {
        db.sql("update trust_profile set confirmed_on = :on, confirmed_by = :by where trust_id = :trust")
                .param("on", Oslo.today(clock))
                .param("by", actor.name())
                .param("trust", trust)
                .update();
    }

    /** Table and key are ours, never typed. */
    private void restore(UUID trust, int version, String table, String key) {
        db.sql("delete from " + table + " where trust_id = :trust")
                .param("trust", trust)
                .update();
        db.sql("insert into " + table + " select r.* from trust_profile_change c, jsonb_populate_recordset(null::"
                        + table + ", c.before -> '" + key + "') r where c.trust_id = :trust and c.version = :version")
                .param("trust", trust)
                .param("version", version)
                .update();
    }
}
