package no.nortrials.portal.request;

import java.sql.ResultSet;
import java.sql.SQLException;

/** How a row of the table becomes a {@link RequestHeader}. */
final class HeaderRows {
    static final String SELECT = """
            select r.id, r.reference, r.channel, r.centre_id, r.kind, r.product, r.status, r.closed_reason, r.duplicate_of,
                r.organisation_id, o.name as organisation_name, r.created_by, r.title, r.protocol_number, r.eu_ct_number,
                r.nct_number, r.indication, r.therapy_area, r.phase, r.tier, r.sponsor_nameable, r.received_at,
                r.counted_from, r.reply_deadline, r.internal_deadline, r.next_action, r.next_due, r.summarised_at,
                r.closed_at, r.synthetic, r.version, r.created_at
            from request r join organisation o on o.id = r.organisation_id
            """;

    private HeaderRows() {}

    static RequestHeader read(ResultSet row, int number) throws SQLException {
        return new RequestHeader(
                Sql.idOf(row, "id"),
                row.getString("reference"),
                Sql.codeOf(row, "channel", Channel.class),
                Sql.id(row, "centre_id"),
                Sql.codeOf(row, "kind", RequestKind.class),
                Sql.codeOf(row, "product", Product.class),
                Sql.codeOf(row, "status", RequestStatus.class),
                Sql.code(row, "closed_reason", ClosedReason.class),
                Sql.id(row, "duplicate_of"),
                Sql.idOf(row, "organisation_id"),
                row.getString("organisation_name"),
                Sql.id(row, "created_by"),
                row.getString("title"),
                row.getString("protocol_number"),
                row.getString("eu_ct_number"),
                row.getString("nct_number"),
                row.getString("indication"),
                row.getString("therapy_area"),
                row.getString("phase"),
                Sql.codeOf(row, "tier", Tier.class),
                row.getBoolean("sponsor_nameable"),
                Sql.instant(row, "received_at"),
                Sql.day(row, "counted_from"),
                Sql.day(row, "reply_deadline"),
                Sql.day(row, "internal_deadline"),
                Sql.code(row, "next_action", NextAction.class),
                Sql.instant(row, "next_due"),
                Sql.instant(row, "summarised_at"),
                Sql.instant(row, "closed_at"),
                row.getBoolean("synthetic"),
                row.getInt("version"),
                Sql.instantOf(row, "created_at"));
    }
}
