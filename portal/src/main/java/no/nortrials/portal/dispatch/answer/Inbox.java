package no.nortrials.portal.dispatch.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.dispatch.recipient.RecipientState;
import no.nortrials.portal.dispatch.recipient.Recipients;
import no.nortrials.portal.dispatch.recipient.Sql;
import no.nortrials.portal.listing.Listing;
import no.nortrials.portal.request.SearchWords;
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
    private static final String WAITING = "(c.state in ('SENT', 'OPENED', 'PASSED_ON'))";

    private final JdbcClient jdbc;
    private final Recipients recipients;
    private final SearchWords search;

    Inbox(JdbcClient jdbc, Recipients recipients, SearchWords search) {
        this.jdbc = jdbc;
        this.recipients = recipients;
        this.search = search;
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
            default -> WAITING + " desc, c.due, c.id";
        };
        var where =
                new ArrayList<String>(List.of("c.trust_id = :trust", "c.sent_at is not null", "c.state <> 'RECALLED'"));
        var parameters = new HashMap<String, Object>(Map.of("trust", actor.organisationId()));
        narrow(filter, where, parameters);
        // true of all that was sent; says that the index by title has them all
        if (filter.sort().equals("title")) where.add("r.status <> 'DRAFT'");
        String matching =
                " from recipient c join request r on r.id = c.request_id where " + String.join(" and ", where);
        int total = jdbc.sql("select count(*) from (select 1 "
                        + (where.stream().anyMatch(each -> each.startsWith("r.")) ? matching : alone(matching))
                        + " limit " + CAP + ") found")
                .params(parameters)
                .query(Integer.class)
                .single();
        int page = Math.max(1, filter.page());
        List<Row> rows = jdbc.sql(
                        "select c.id, r.reference, r.title, r.therapy_area, c.due, c.state, c.sent_at, r.synthetic "
                                + matching + " order by " + order + " offset :offset limit :limit")
                .params(parameters)
                .param("offset", (page - 1) * SIZE)
                .param("limit", SIZE)
                .query(Inbox::row)
                .list();
        return new Listing<>(rows, page, SIZE, total, CAP);
    }

    /** What is not asked for leaves no trace, so that the list is walked along its index. */
    private void narrow(Filter filter, List<String> where, Map<String, Object> parameters) {
        if (!filter.q().isBlank()) {
            where.add(SearchWords.matches("r.open_search"));
            parameters.put("words", filter.q().strip());
            parameters.put("likewise", search.likewise(filter.q()));
        }
        if (filter.state().equals("WAITING")) where.add(WAITING);
        else if (!filter.state().isEmpty()) {
            where.add("c.state = :state");
            parameters.put("state", filter.state());
        }
    }

    /** Every recipient has its request: a count without words need not look at it. */
    private static String alone(String matching) {
        return matching.replace(" join request r on r.id = c.request_id", "");
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                Sql.id(row, "id"),
                row.getString("reference"),
                row.getString("title"),
                row.getString("therapy_area"),
                row.getObject("due", LocalDate.class),
                RecipientState.valueOf(row.getString("state")),
                Sql.instant(row, "sent_at"),
                row.getBoolean("synthetic"));
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
