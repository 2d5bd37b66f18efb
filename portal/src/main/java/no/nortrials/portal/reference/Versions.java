package no.nortrials.portal.reference;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.platform.Rows;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of data sets, without their figures. */
@Repository
class Versions {
    private static final String COLUMNS = """
            select id, set_id, number, state, retrieved_at, checksum, importer, file_name, valid_from, valid_to, created_at,
                created_by, released_at, released_by, withdrawn_at, withdrawn_by, reason from data_version""";

    private final JdbcClient db;

    Versions(JdbcClient db) {
        this.db = db;
    }

    /** A file as it came. */
    record Source(String name, ByteArrayResource content, String checksum, Instant retrievedAt) {}

    List<DataVersion> of(UUID set) {
        return db.sql(COLUMNS + " where set_id = :set order by number desc")
                .param("set", set)
                .query(Rows.as(DataVersion.class))
                .list();
    }

    Optional<DataVersion> find(UUID set, int number) {
        return db.sql(COLUMNS + " where set_id = :set and number = :number")
                .param("set", set)
                .param("number", number)
                .query(Rows.as(DataVersion.class))
                .optional();
    }

    Optional<DataVersion> released(UUID set) {
        return db.sql(COLUMNS + " where set_id = :set and state = 'RELEASED'")
                .param("set", set)
                .query(Rows.as(DataVersion.class))
                .optional();
    }

    boolean has(UUID set, String checksum) {
        return db.sql("select exists (select from data_version where set_id = :set and checksum = :checksum)")
                .param("set", set)
                .param("checksum", checksum)
                .query(Boolean.class)
                .single();
    }

    /** Whether the newest version, in whatever state, is of a file with this checksum. */
    boolean newestHas(UUID set, String checksum) {
        return db.sql("select checksum from data_version where set_id = :set order by number desc limit 1")
                .param("set", set)
                .query(String.class)
                .optional()
                .filter(checksum::equals)
                .isPresent();
    }

    /** Adds a version with the next number of its data set, which must be locked. */
    DataVersion add(UUID set, Source source, Reading reading, Instant now, String by) {
        int number = db.sql("""
                        insert into data_version (set_id, number, state, retrieved_at, checksum, importer, file_name, file,
                            mapping, report, valid_from, valid_to, created_at, created_by)
                        select :set, coalesce(max(number), 0) + 1, :state, :retrieved, :checksum, :importer, :name, :file,
                            :mapping::jsonb, :report::jsonb, :from, :to, :now, :by
                        from data_version where set_id = :set returning number""")
                .param("set", set)
                .param("state", reading.state().name())
                .param("retrieved", source.retrievedAt().atOffset(ZoneOffset.UTC))
                .param("checksum", source.checksum())
                .param("importer", reading.importer())
                .param("name", source.name())
                .param("file", source.content().getByteArray())
                .param("mapping", reading.mapping().json())
                .param("report", reading.report().json())
                .param("from", reading.validFrom())
                .param("to", reading.validTo())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .query(Integer.class)
                .single();
        return find(set, number).orElseThrow();
    }

    /** Puts another reading of the same file in place of the first; not once it has been released. */
    boolean reread(UUID version, Reading reading) {
        return db.sql("""
                        update data_version set state = :state, importer = :importer, mapping = :mapping::jsonb,
                            report = :report::jsonb, valid_from = :from, valid_to = :to
                        where id = :id and state in ('DRAFT', 'QUARANTINED')""")
                        .param("state", reading.state().name())
                        .param("importer", reading.importer())
                        .param("mapping", reading.mapping().json())
                        .param("report", reading.report().json())
                        .param("from", reading.validFrom())
                        .param("to", reading.validTo())
                        .param("id", version)
                        .update()
                == 1;
    }

    byte[] file(UUID version) {
        return db.sql("select file from data_version where id = :id")
                .param("id", version)
                .query((row, n) -> row.getBytes("file"))
                .single();
    }

    Report report(UUID version) {
        return Report.ofJson(db.sql("select report from data_version where id = :id")
                .param("id", version)
                .query(String.class)
                .single());
    }

    Mapping mapping(UUID version) {
        return Mapping.ofJson(db.sql("select mapping from data_version where id = :id")
                .param("id", version)
                .query(String.class)
                .single());
    }

    /** Makes it the one that is used, in place of the one before, which stays when this one may not be released. */
    boolean release(DataVersion version, Instant now, String by) {
        db.sql("""
                        update data_version set state = 'SUPERSEDED' where set_id = :set and state = 'RELEASED'
                            and exists (select from data_version where id = :id and state in ('DRAFT', 'SUPERSEDED'))""").param("set", version.setId()).param("id", version.id()).update();
        boolean released = db.sql("""
                        update data_version set state = 'RELEASED', released_at = :now, released_by = :by
                        where id = :id and state in ('DRAFT', 'SUPERSEDED')""")
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .param("id", version.id())
                        .update()
                == 1;
        revised();
        return released;
    }

    boolean withdraw(DataVersion version, String reason, Instant now, String by) {
        boolean withdrawn = db.sql("""
                        update data_version set state = 'WITHDRAWN', withdrawn_at = :now, withdrawn_by = :by, reason = :reason
                        where id = :id and state <> 'WITHDRAWN'""")
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .param("reason", reason)
                        .param("id", version.id())
                        .update()
                == 1;
        revised();
        return withdrawn;
    }

    long revision() {
        return db.sql("select revision from data_revision").query(Long.class).single();
    }

    private void revised() {
        db.sql("update data_revision set revision = revision + 1").update();
    }
}
