package no.nortrials.portal.platform;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;

/** Maps a row to a record by the names of its components. */
public final class Rows {
    private static final DefaultConversionService CONVERSIONS = conversions();

    private Rows() {}

    /** A mapper for a record whose components are named like the columns; timestamps may be {@link Instant}s. */
    public static <T> RowMapper<T> as(Class<T> type) {
        return new SimplePropertyRowMapper<>(type, CONVERSIONS);
    }

    private static DefaultConversionService conversions() {
        var service = new DefaultConversionService();
        service.addConverter(Timestamp.class, Instant.class, Timestamp::toInstant);
        return service;
    }
}
