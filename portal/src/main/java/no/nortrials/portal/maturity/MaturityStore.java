package no.nortrials.portal.maturity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** MaturityAssessments and what was said in them. */
@Repository
class MaturityStore {
    private final JdbcClient db;

    MaturityStore(JdbcClient db) {
        this.db = db;
    }

    /** A site's assessments, the newest first. */
    List<SiteAssessment> of(UUID site) {
        return db.sql("select * from maturity_assessment where site_id = ? order by id desc")
                .param(site)
                .query(MaturityStore::read)
                .list();
    }

    /** The newest finished assessment of every open site. */
    List<SiteAssessment> finished() {
        return db.sql("""
                        select distinct on (a.site_id) a.* from maturity_assessment a
                        join study_site s on s.id = a.site_id and s.closed_at is null
                        where a.finished_at is not null order by a.site_id, a.id desc""").query(MaturityStore::read).list();
    }

    /** Empty when the site has an open one already. */
    Optional<UUID> start(UUID site, int version, Instant at, String by) {
        return db.sql("""
                        insert into maturity_assessment (site_id, version, started_at, started_by) values (?, ?, ?, ?)
                        on conflict do nothing returning id""")
                .params(site, version, at.atOffset(ZoneOffset.UTC), by)
                .query(UUID.class)
                .optional();
    }

    boolean finish(UUID assessment, String measured, Instant at, String by) {
        return db.sql("""
                        update maturity_assessment set finished_at = ?, finished_by = ?, measured = ?
                        where id = ? and finished_at is null""")
                        .params(at.atOffset(ZoneOffset.UTC), by, measured, assessment)
                        .update()
                == 1;
    }

    void release(UUID assessment, String comment, Instant at, String by) {
        db.sql("""
                        update maturity_assessment set released_at = ?, released_by = ?, comment = ?
                        where id = ? and finished_at is not null""").params(at.atOffset(ZoneOffset.UTC), by, comment, assessment).update();
    }

    void withhold(UUID assessment) {
        db.sql("update maturity_assessment set released_at = null, released_by = null where id = ?")
                .param(assessment)
                .update();
    }

    /** Everything, the oldest first. */
    List<Said> said(UUID assessment) {
        return db.sql("select * from maturity_said where assessment_id = ? order by id")
                .param(assessment)
                .query(MaturityStore::readSaid)
                .list();
    }

    void say(UUID assessment, String statement, Said.Kind kind, String content, Instant at, Actor by) {
        db.sql("""
                        insert into maturity_said (assessment_id, statement, kind, content, said_at, account_id, said_by, said_role)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        assessment,
                        statement,
                        kind.name(),
                        content,
                        at.atOffset(ZoneOffset.UTC),
                        by.accountId(),
                        by.name(),
                        by.role().name())
                .update();
    }

    /** Says in one assessment what was said in another, by whom and when it was. */
    void copy(UUID assessment, Said said) {
        db.sql("""
                        insert into maturity_said (assessment_id, statement, kind, content, said_at, account_id, said_by, said_role)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        assessment,
                        said.statement(),
                        said.kind().name(),
                        said.content(),
                        said.at().atOffset(ZoneOffset.UTC),
                        said.account(),
                        said.name(),
                        said.role().name())
                .update();
    }

    private static SiteAssessment read(ResultSet row, int number) throws SQLException {
        return new SiteAssessment(
                row.getObject("id", UUID.class),
                row.getObject("site_id", UUID.class),
                row.getInt("version"),
                row.getTimestamp("started_at").toInstant(),
                row.getString("started_by"),
                Optional.ofNullable(row.getTimestamp("finished_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getString("measured")),
                Optional.ofNullable(row.getTimestamp("released_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getString("comment")));
    }

    private static Said readSaid(ResultSet row, int number) throws SQLException {
        return new Said(
                row.getLong("id"),
                row.getString("statement"),
                Said.Kind.valueOf(row.getString("kind")),
                row.getString("content"),
                row.getTimestamp("said_at").toInstant(),
                row.getObject("account_id", UUID.class),
                row.getString("said_by"),
                Role.valueOf(row.getString("said_role")));
    }
}
