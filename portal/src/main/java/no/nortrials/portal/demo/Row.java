package no.nortrials.portal.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row to write. Rows of one table name the same columns in the same order, so that they go out as one batch. */
final class Row {
    private final String table;
    private final Map<String, String> placeholders = new LinkedHashMap<>();
    private final List<@Nullable Object> values = new ArrayList<>();

    private String conflict = "";

    private Row(String table) {
        this.table = table;
    }

    static Row of(String table) {
        return new Row(table);
    }

    Row set(String column, @Nullable Object value) {
        return put(column, "?", value);
    }

    Row code(String column, @Nullable Enum<?> value) {
        return put(column, "?", value == null ? null : value.name());
    }

    Row at(String column, @Nullable Instant value) {
        return put(column, "?::timestamptz", value == null ? null : value.atOffset(ZoneOffset.UTC));
    }

    Row on(String column, @Nullable LocalDate value) {
        return put(column, "?::date", value);
    }

    Row json(String column, String value) {
        return put(column, "?::jsonb", value);
    }

    Row codes(String column, Collection<String> codes) {
        return put(column, "?::text[]", codes.stream().collect(Collectors.joining(",", "{", "}")));
    }

    /** Takes the place of a row with the same key. */
    Row replacing(String key) {
        conflict = placeholders.keySet().stream()
                .filter(column -> !column.equals(key))
                .map(column -> column + " = excluded." + column)
                .collect(Collectors.joining(", ", " on conflict (" + key + ") do update set ", ""));
        return this;
    }

    String table() {
        return table;
    }

    String sql() {
        return "insert into " + table + " (" + String.join(", ", placeholders.keySet()) + ") values ("
                + String.join(", ", placeholders.values()) + ")" + conflict;
    }

    @Nullable
    Object[] values() {
        return values.toArray();
    }

    private Row put(String column, String placeholder, @Nullable Object value) {
        placeholders.put(column, placeholder);
        values.add(value);
        return this;
    }
}
