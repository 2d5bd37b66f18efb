package no.nortrials.portal.request;

import java.util.List;
import no.nortrials.portal.web.Listing;
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

    Listings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the unit should do, first what is due first. */
    Listing<RequestHeader> queue(QueueFilter filter, int page) {
        Where where = new Where("r.next_action is not null")
                .and("r.kind = :kind", "kind", filter.kind())
                .and("r.therapy_area = :area", "area", filter.area())
                .and("r.next_action = :action", "action", filter.action())
                .matching(filter.q());
        return page(where, "r.next_due, r.id", page);
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
                .matching(filter.q());
        return page(where, filter.order(), page);
    }

    /** What an organisation wrote, drafts included, newest first. */
    Listing<RequestHeader> ofOrganisation(java.util.UUID organisation, String q, int page) {
        Where where = new Where("r.deleted_at is null")
                .and("r.organisation_id = :organisation", "organisation", organisation)
                .and("r.channel = :channel", "channel", Channel.PORTAL.name())
                .matching(q);
        return page(where, "r.created_at desc, r.id", page);
    }

    private Listing<RequestHeader> page(Where where, String order, int asked) {
        int page = Math.clamp(asked, 1, CAP / SIZE);
        if (where.parameters().containsKey("words")) likeness();
        int total = jdbc.sql("select count(*) from (select 1 from request r" + where.sql() + " limit " + CAP
                        + ") as counted")
                .params(where.parameters())
                .query(Integer.class)
                .single();
        List<RequestHeader> rows = jdbc.sql(
                        HeaderRows.SELECT + where.sql() + " order by " + order + " limit :size offset :skipped")
                .params(where.parameters())
                .param("size", SIZE)
                .param("skipped", (page - 1) * SIZE)
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
