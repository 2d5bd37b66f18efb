package no.nortrials.portal.country;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.platform.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The synthesis in PostgreSQL. */
@Repository
class AssessmentStore {
    private final JdbcClient jdbc;

    AssessmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Assessment> find(UUID request) {
        return jdbc.sql("select * from country_assessment where request_id = :request")
                .param("request", request)
                .query(Rows.as(Assessment.class))
                .optional();
    }

    void open(UUID request, Instant at, By by) {
        jdbc.sql("""
                        insert into country_assessment (request_id, state, updated_at, updated_by, updated_by_account)
                        values (:request, 'PANEL', :at, :by, :account) on conflict do nothing
                        """)
                .param("request", request)
                .param("at", utc(at))
                .param("by", by.name())
                .param("account", by.accountId())
                .update();
    }

    /** Whether the version seen was still the newest and nothing was approved yet. */
    boolean save(UUID request, int seen, String synthesis, @Nullable Conclusion conclusion, Instant at, By by) {
        boolean saved = jdbc.sql("""
                        update country_assessment set synthesis = :synthesis, conclusion = :conclusion, state = 'SYNTHESIS',
                            version = version + 1, updated_at = :at, updated_by = :by, updated_by_account = :account
                        where request_id = :request and version = :seen and state <> 'APPROVED'
                        """)
                        .param("synthesis", synthesis)
                        .param("conclusion", conclusion == null ? null : conclusion.name())
                        .param("at", utc(at))
                        .param("by", by.name())
                        .param("account", by.accountId())
                        .param("request", request)
                        .param("seen", seen)
                        .update()
                == 1;
        if (saved) keepVersion(request);
        return saved;
    }

    private void keepVersion(UUID request) {
        jdbc.sql("""
                        insert into country_assessment_version (request_id, version, synthesis, conclusion, saved_at, saved_by)
                        select request_id, version, synthesis, conclusion, updated_at, updated_by
                        from country_assessment where request_id = :request
                        """).param("request", request).update();
    }

    boolean approve(UUID request, int seen, Instant at, String by) {
        return jdbc.sql("""
                        update country_assessment set state = 'APPROVED', approved_at = :at, approved_by = :by
                        where request_id = :request and version = :seen and state <> 'APPROVED'
                        """)
                        .param("at", utc(at))
                        .param("by", by)
                        .param("request", request)
                        .param("seen", seen)
                        .update()
                == 1;
    }

    /** Earlier texts, the newest first. */
    List<Version> versions(UUID request) {
        return jdbc.sql("""
                        select version, synthesis, conclusion, saved_at, saved_by from country_assessment_version
                        where request_id = :request order by version desc limit 50
                        """)
                .param("request", request)
                .query(Rows.as(Version.class))
                .list();
    }

    /** A text as it once was saved. */
    record Version(int version, String synthesis, @Nullable Conclusion conclusion, Instant savedAt, String savedBy) {}

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
