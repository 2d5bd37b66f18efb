package no.nortrials.portal.trial;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.listing.Listing;
import no.nortrials.portal.trial.TrialStore.Change;
import no.nortrials.portal.trial.TrialStore.Kept;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of the register show. */
@Component
@Transactional(readOnly = true)
class TrialPages {
    private static final int CAP = 1000;

    private static final String ROWS = """
            select t.id, t.title, t.status, t.confidential, t.phases, t.icd10, t.sponsor, t.starts, t.ends, t.source,
                array(select value from trial_registry_id i where i.trial_id = t.id and registry <> 'PROTOCOL' order by registry desc) as ids,
                array(select u.short_name from trial_trust x join trust u on u.id = x.trust_id where x.trial_id = t.id order by 1) as trusts
            from trial t
            """;

    private static final String SEEN = """
            where (:everything or not t.confidential
                or exists (select from trial_trust x where x.trial_id = t.id and x.trust_id = :organisation))
            """;

    private static final String WHERE = SEEN + """
                and (:words = '' or t.title || ' ' || t.sponsor || ' ' || array_to_string(t.icd10, ' ') ilike '%' || :words || '%'
                    or exists (select from trial_registry_id i where i.trial_id = t.id and i.value ilike '%' || :words || '%')
                    or exists (select from trial_record r where r.trial_id = t.id
                        and r.facts ->> 'conditions' || (r.facts ->> 'products') ilike '%' || :words || '%'))
                and (:status = '' or t.status = :status)
                and (:trust = '' or exists (select from trial_trust x where x.trial_id = t.id and x.trust_id::text = :trust))
            """;

    private final JdbcClient db;
    private final TrialStore store;

    TrialPages(JdbcClient db, TrialStore store) {
        this.db = db;
        this.store = store;
    }

    /** What the list is asked for; empty texts ask for nothing. */
    record Filter(String words, String status, String trust) {}

    record Row(
            UUID id,
            String title,
            TrialStatus status,
            boolean confidential,
            List<String> phases,
            List<String> icd10,
            String sponsor,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends,
            TrialSource source,
            List<String> ids,
            List<String> trusts) {}

    /** @param records what each source says, the leading one first */
    record Page(Row row, List<RegistryId> ids, Map<TrialSource, Kept> records, List<Change> changes) {}

    Listing<Row> list(Actor reader, Filter filter, int page, int size) {
        int shown = Listing.within(page, size, CAP);
        List<Row> rows = db.sql(ROWS + WHERE + " order by t.starts desc nulls last, t.id limit :size offset :skipped")
                .param("everything", seesAll(reader))
                .param("organisation", reader.organisationId())
                .param("words", filter.words().strip())
                .param("status", filter.status())
                .param("trust", filter.trust())
                .param("size", size)
                .param("skipped", Listing.skipped(shown, size))
                .query(TrialPages::row)
                .list();
        int total = db.sql("select count(*) from trial t " + WHERE)
                .param("everything", seesAll(reader))
                .param("organisation", reader.organisationId())
                .param("words", filter.words().strip())
                .param("status", filter.status())
                .param("trust", filter.trust())
                .query(Integer.class)
                .single();
        return new Listing<>(rows, shown, size, total, CAP);
    }

    Page page(Actor reader, UUID id) {
        Optional<Row> row = db.sql(ROWS + SEEN + " and t.id = :id")
                .param("everything", seesAll(reader))
                .param("organisation", reader.organisationId())
                .param("id", id)
                .query(TrialPages::row)
                .optional();
        return row.map(found -> new Page(found, store.ids(id), store.records(id), store.changes(id)))
                .orElseThrow(() -> new NotFound("no trial `" + id + "`"));
    }

    /** What is confidential is for the unit and for the trusts that take part. */
    private static boolean seesAll(Actor reader) {
        return reader.is(Role.COORDINATOR, Role.ADMINISTRATOR);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("title"),
                TrialStatus.valueOf(row.getString("status")),
                row.getBoolean("confidential"),
                TrialStore.texts(row.getArray("phases")),
                TrialStore.texts(row.getArray("icd10")),
                row.getString("sponsor"),
                row.getObject("starts", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                TrialSource.valueOf(row.getString("source")),
                TrialStore.texts(row.getArray("ids")),
                TrialStore.texts(row.getArray("trusts")));
    }
}
