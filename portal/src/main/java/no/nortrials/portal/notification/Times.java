package no.nortrials.portal.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads a moment that may be absent. */
final class Times {
    private Times() {}

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var read = row.getTimestamp(column);
        return read == null ? null : read.toInstant();
    }
}
