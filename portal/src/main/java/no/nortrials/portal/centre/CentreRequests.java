package no.nortrials.portal.centre;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormJson;
import no.nortrials.portal.listing.Listing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what the centres recorded. A centre reads its own; the unit reads all. */
@Repository
class CentreRequests {
    private static final String FROM = """
            from request r join organisation o on o.id = r.organisation_id join centre c on c.id = r.centre_id
            where r.channel = 'CENTRE'
              and (:centre::uuid is null or r.centre_id = :centre::uuid)
              and (:area = '' or r.therapy_area = :area)
              and (:status = '' or (case when r.status = 'CLOSED' then 'CLOSED'
                    when r.next_action is not null or r.status <> 'RECEIVED' then 'UNIT' else 'OPEN' end) = :status)
              and (:words = '' or r.search @@ plainto_tsquery('simple', :words) or r.title ilike :like
                    or o.name ilike :like)
            """;

    /** What is edited: the typed answers and the state they belong to. */
    record Recorded(UUID id, String reference, FormData form, String status, boolean withUnit, int version) {}

    private final JdbcClient db;

    CentreRequests(JdbcClient db) {
        this.db = db;
    }

    Listing<CentreRow> list(CentreFilter filter) {
        var rows = ask(
                        "select r.*, o.name as organisation, c.code " + FROM + " order by " + filter.orderBy()
                                + " offset :offset limit :limit",
                        filter)
                .param("offset", Listing.skipped(filter.page(), CentreFilter.SIZE))
                .param("limit", CentreFilter.SIZE)
                .query(CentreRequests::row)
                .list();
        int total = ask("select count(*) from (select 1 " + FROM + " limit " + CentreFilter.CAP + ") counted", filter)
                .query(Integer.class)
                .single();
        return new Listing<>(rows, filter.page(), CentreFilter.SIZE, total, CentreFilter.CAP);
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
        return db.sql(sql)
                .param("centre", filter.centre())
                .param("area", filter.area())
                .param("status", filter.status())
                .param("words", filter.words().strip())
                .param("like", "%" + filter.words().strip().replaceAll("([%_\\\\])", "\\\\$1") + "%");
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
