package no.nortrials.portal.centre;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormJson;
import no.nortrials.portal.listing.Listing;
import no.nortrials.portal.request.SearchWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what the centres recorded. A centre reads its own; the unit reads all. */
@Repository
class CentreRequests {
    private static final String STATUS = """
            (case when r.status = 'CLOSED' then 'CLOSED' when r.next_action is not null or r.status <> 'RECEIVED' then 'UNIT'
                else 'OPEN' end) = :status""";
    private static final String WORDS = "(" + SearchWords.MATCHES
            + " or r.organisation_id = any(array(select id from organisation where name ilike :like)))";

    /** What is edited: the typed answers and the state they belong to. */
    record Recorded(UUID id, String reference, FormData form, String status, boolean withUnit, int version) {}

    private final JdbcClient db;
    private final SearchWords search;

    CentreRequests(JdbcClient db, SearchWords search) {
        this.db = db;
        this.search = search;
    }

    Listing<CentreRow> list(CentreFilter filter) {
        var rows = ask("""
                        select r.id, r.reference, r.received_at, r.title, r.therapy_area, r.kind, r.status, r.next_action,
                            r.synthetic, o.name as organisation, c.code
                        from request r join organisation o on o.id = r.organisation_id join centre c on c.id = r.centre_id
                        """ + where(filter) + " order by " + filter.orderBy() + " offset :offset limit :limit", filter)
                .param("offset", Listing.skipped(filter.page(), CentreFilter.SIZE))
                .param("limit", CentreFilter.SIZE)
                .query(CentreRequests::row)
                .list();
        int total = ask(
                        "select count(*) from (select 1 from request r" + where(filter) + " limit " + CentreFilter.CAP
                                + ") counted",
                        filter)
                .query(Integer.class)
                .single();
        return new Listing<>(rows, filter.page(), CentreFilter.SIZE, total, CentreFilter.CAP);
    }

    /** What is not asked for leaves no trace, so that the list is walked along an index. */
    private static String where(CentreFilter filter) {
        var conditions = new ArrayList<String>(List.of("r.channel = 'CENTRE'"));
        if (filter.centre() != null) conditions.add("r.centre_id = :centre");
        if (!filter.area().isEmpty()) conditions.add("r.therapy_area = :area");
        if (!filter.status().isEmpty()) conditions.add(STATUS);
        if (!filter.words().isBlank()) conditions.add(WORDS);
        return " where " + String.join(" and ", conditions);
    }

    Optional<Recorded> find(Actor actor, UUID id) {
        return db.sql("""
                        select id, reference, form, status, next_action is not null as with_unit, version from request
                        where id = :id and channel = 'CENTRE' and (:all or centre_id = :centre)""")
                .param("id", id)
                .param("all", actor.is(Role.COORDINATOR))
                .param("centre", actor.organisationId())
                .query((row, n) -> new Recorded(
                        row.getObject("id", UUID.class),
                        row.getString("reference"),
                        FormJson.read(row.getString("form")),
                        row.getString("status"),
                        row.getBoolean("with_unit"),
                        row.getInt("version")))
                .optional();
    }

    /** Of the numbers and titles given, in lower case, those that some request has already, in either channel. */
    List<String> known(List<String> numbers, List<String> titles) {
        return db.sql("""
                        select lower(protocol_number) as known from request where lower(protocol_number) = any(:numbers)
                        union select lower(eu_ct_number) from request where lower(eu_ct_number) = any(:numbers)
                        union select lower(nct_number) from request where lower(nct_number) = any(:numbers)
                        union select lower(title) from request where lower(title) = any(:titles)""")
                .param("numbers", numbers.toArray(String[]::new))
                .param("titles", titles.toArray(String[]::new))
                .query((row, n) -> row.getString("known"))
                .list();
    }

    private JdbcClient.StatementSpec ask(String sql, CentreFilter filter) {
        String words = filter.words().strip();
        return db.sql(sql)
                .param("centre", filter.centre())
                .param("area", filter.area())
                .param("status", filter.status())
                .param("words", words)
                .param("likewise", words.isEmpty() ? "" : search.likewise(words))
                .param("like", "%" + words.replaceAll("([%_\\\\])", "\\\\$1") + "%");
    }

    private static CentreRow row(ResultSet row, int n) throws SQLException {
        return new CentreRow(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getTimestamp("received_at").toInstant(),
                row.getString("organisation"),
                row.getString("title"),
                row.getString("therapy_area"),
                row.getString("kind"),
                row.getString("status"),
                row.getString("code"),
                row.getString("next_action") != null,
                row.getBoolean("synthetic"));
    }
}
