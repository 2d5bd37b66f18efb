package no.nortrials.portal.request;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormJson;
import no.nortrials.portal.listing.Listing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Pages of requests. What a page costs does not grow with the table: it is walked along an index, and counted to a cap. */
@Repository
@Transactional(readOnly = true)
class Listings {
    static final int SIZE = 25;
    static final int CAP = 1_000;

    private final JdbcClient jdbc;
    private final SearchWords search;

    Listings(JdbcClient jdbc, SearchWords search) {
        this.jdbc = jdbc;
        this.search = search;
    }

    /** What the unit should do, first what is due first unless another order is asked for. */
    Listing<RequestHeader> queue(QueueFilter filter, int page) {
        Where where = new Where("r.next_action is not null")
                .and("r.kind = :kind", "kind", filter.kind())
                .and("r.therapy_area = :area", "area", filter.area())
                .and("r.next_action = :action", "action", filter.action())
                .matching(filter.q(), search);
        return page(where, filter.order(), page);
    }

    /** All requests that were sent or recorded. */
    Listing<RequestHeader> all(AllFilter filter, int page) {
        Where where = new Where("r.status <> 'DRAFT'")
                .and(
                        "r.received_at >= make_timestamptz(:year::int, 1, 1, 0, 0, 0, 'Europe/Oslo')",
                        "year",
                        filter.year())
                .and(
                        "r.received_at < make_timestamptz(:until::int, 1, 1, 0, 0, 0, 'Europe/Oslo')",
                        "until",
                        filter.year() == null ? null : filter.year() + 1)
                .and("r.status = :status", "status", filter.status())
                .and("r.kind = :kind", "kind", filter.kind())
                .and("r.therapy_area = :area", "area", filter.area())
                .and("r.channel = :channel", "channel", filter.channel())
                .matching(filter.q(), search);
        return page(where, filter.order(), page);
    }

    /** What an organisation wrote, drafts included. */
    Listing<RequestHeader> ofOrganisation(UUID organisation, OwnFilter filter, int page) {
        Where where = new Where("r.deleted_at is null")
                .and("r.organisation_id = :organisation", "organisation", organisation)
                .and("r.channel = :channel", "channel", Channel.PORTAL.name())
                .and("r.status = :status", "status", filter.status())
                .resembling(filter.q(), search);
        likeness();
        return page(where, filter.order(), page);
    }

    /** The forms of the requests of a page, read together. */
    Map<UUID, FormData> forms(List<UUID> requests) {
        var forms = new HashMap<UUID, FormData>();
        jdbc.sql("select id, form from request where id = any(:ids)")
                .param("ids", requests.toArray(UUID[]::new))
                .query(row -> {
                    forms.put(Sql.idOf(row, "id"), FormJson.read(row.getString("form")));
                });
        return forms;
    }

    private Listing<RequestHeader> page(Where where, String order, int asked) {
        int page = Listing.within(asked, SIZE, CAP);
        int total = jdbc.sql("select count(*) from (select 1 from request r" + where.sql() + " limit " + CAP
                        + ") as counted")
                .params(where.parameters())
                .query(Integer.class)
                .single();
        List<RequestHeader> rows = jdbc.sql(
                        HeaderRows.SELECT + where.sql() + " order by " + order + " limit :size offset :skipped")
                .params(where.parameters())
                .param("size", SIZE)
                .param("skipped", Listing.skipped(page, SIZE))
                .query(HeaderRows::read)
                .list();
        return new Listing<>(rows, page, SIZE, total, CAP);
    }

    /** A word or two misspelt still finds; much more would find everything. */
    private void likeness() {
        jdbc.sql("select set_config('pg_trgm.word_similarity_threshold', '0.7', true)")
                .query(String.class)
                .single();
    }
}
