package no.nortrials.portal.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and writes the column types that JDBC leaves to us. */
final class Sql {
    private Sql() {}

    static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime read = row.getObject(column, OffsetDateTime.class);
        return read == null ? null : read.toInstant();
    }

    static Instant instantOf(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static @Nullable UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static UUID idOf(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static <E extends Enum<E>> @Nullable E code(ResultSet row, String column, Class<E> type) throws SQLException {
        String read = row.getString(column);
        return read == null ? null : Enum.valueOf(type, read);
    }

    static <E extends Enum<E>> E codeOf(ResultSet row, String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, row.getString(column));
    }
}
