package no.nortrials.portal.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** Rows on their way to the database, table by table in an order that the foreign keys allow. */
final class Batch {
    private static final List<String> ORDER = List.of(
            "organisation",
            "account",
            "trust_profile",
            "contact",
            "interest",
            "declared_capacity",
            "department",
            "programme_entry",
            "study_site",
            "site_part",
            "site_person",
            "site_consent",
            "site_staffing",
            "site_trial",
            "maturity_framework",
            "maturity_assessment",
            "maturity_said",
            "delivered_trial",
            "delivered_trial_said",
            "delivered_recruitment",
            "expert",
            "request_series",
            "request",
            "clarification",
            "clock_pause",
            "dispatch",
            "recipient",
            "answer_link",
            "answer",
            "answer_version",
            "reminder",
            "confidentiality_acceptance",
            "cda",
            "collated_answer",
            "country_assessment",
            "country_assessment_version",
            "panel_member",
            "outcome_event",
            "outcome_site",
            "outcome_ask",
            "outbox",
            "audit_event");

    private final Map<String, List<Row>> tables = new LinkedHashMap<>();

    Batch() {
        ORDER.forEach(table -> tables.put(table, new ArrayList<>()));
    }

    void add(Row row) {
        List<Row> rows = tables.get(row.table());
        if (rows == null) throw new IllegalArgumentException("no place in the order for `" + row.table() + "`");
        rows.add(row);
    }

    void write(JdbcOperations db) {
        tables.values().stream().filter(rows -> !rows.isEmpty()).forEach(rows -> write(rows, db));
    }

    private static void write(List<Row> rows, JdbcOperations db) {
        String sql = rows.getFirst().sql();
        List<@Nullable Object[]> values =
                rows.stream().map(row -> sameShape(sql, row)).toList();
        db.batchUpdate(sql, values);
    }

    private static @Nullable Object[] sameShape(String sql, Row row) {
        if (!row.sql().equals(sql)) throw new IllegalStateException("`" + row.sql() + "` is not `" + sql + "`");
        return row.values();
    }
}
