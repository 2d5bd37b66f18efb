package no.nortrials.portal.dispatch.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.dispatch.recipient.RecipientState;
import no.nortrials.portal.dispatch.recipient.Recipients;
import no.nortrials.portal.dispatch.recipient.Sql;
import no.nortrials.portal.listing.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a hospital was asked: what waits first, by deadline, then what is answered. */
@Service
@Transactional(readOnly = true)
class Inbox {
    private static final int SIZE = 25;
    private static final int CAP = 1000;

    private final JdbcClient jdbc;
    private final Recipients recipients;

    Inbox(JdbcClient jdbc, Recipients recipients) {
        this.jdbc = jdbc;
        this.recipients = recipients;
    }

    /** A line of the list. */
    record Row(
            UUID id,
            String reference,
            String title,
            @Nullable String therapyArea,
            LocalDate due,
            RecipientState state,
            @Nullable Instant sentAt,
            boolean synthetic) {}

    /** What is looked for; empty strings for anything. */
    record Filter(String q, String state, String sort, int page) {}

    Listing<Row> rows(Actor actor, Filter filter) {
        String order = switch (filter.sort()) {
            case "received" -> "c.sent_at desc, c.id";
            case "title" -> "r.title, c.id";
            default -> "(c.state in ('SENT', 'OPENED', 'PASSED_ON')) desc, c.due, c.id";
        };
        String matching = """
                from recipient c join request r on r.id = c.request_id
                where c.trust_id = :trust and c.sent_at is not null and c.state <> 'RECALLED'
                    and (:q = '' or r.title ilike '%' || :q || '%' or r.reference ilike '%' || :q || '%'
                        or r.indication ilike '%' || :q || '%')
                    and (:state = '' or c.state = :state
                        or (:state = 'WAITING' and c.state in ('SENT', 'OPENED', 'PASSED_ON')))
                """;
        int total = jdbc.sql("select count(*) from (select 1 " + matching + " limit " + CAP + ") found")
                .param("trust", actor.organisationId())
                .param("q", filter.q())
                .param("state", filter.state())
                .query((row, number) -> row.getInt(1))
                .single();
        int page = Math.max(1, filter.page());
        List<Row> rows = jdbc.sql(
                        "select c.id, r.reference, r.title, r.therapy_area, c.due, c.state, c.sent_at, r.synthetic "
                                + matching + " order by " + order + " offset :offset limit :limit")
                .param("trust", actor.organisationId())
                .param("q", filter.q())
                .param("state", filter.state())
                .param("offset", (page - 1) * SIZE)
                .param("limit", SIZE)
                .query((row, number) -> new Row(
                        Sql.id(row, "id"),
                        row.getString("reference"),
                        row.getString("title"),
                        row.getString("therapy_area"),
                        row.getObject("due", LocalDate.class),
                        RecipientState.valueOf(row.getString("state")),
                        Sql.instant(row, "sent_at"),
                        row.getBoolean("synthetic")))
                .list();
        return new Listing<>(rows, page, SIZE, total, CAP);
    }

    /** Refuses what was not sent to the actor's own hospital. */
    void check(Actor actor, UUID recipientId) {
        var _ = recipients
                .find(recipientId)
                .filter(each -> each.trustId().equals(actor.organisationId()))
                .filter(each -> each.state() != RecipientState.PROPOSED && each.state() != RecipientState.RECALLED)
                .orElseThrow(() -> new NotFound("recipient `" + recipientId + "`"));
    }
}
