package no.nortrials.cohort.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** Runs a statement and cancels it at the deadline. */
record Timed(DataSource database, Deadline deadline) {
    private static final ScheduledExecutorService CANCELLING = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("sql-deadline").factory());

    /** A statement may begin a moment after it was cancelled, and would then run on: so it is cancelled until it is over. */
    private static final long AGAIN = TimeUnit.MILLISECONDS.toNanos(100);

    /** Reads rows. */
    interface Reading<T> {
        T read(ResultSet rows) throws SQLException;
    }

    /** What was read, or nothing when the deadline has passed. */
    <T> Optional<T> query(String sql, Reading<T> reading) {
        if (deadline.isPast()) return Optional.empty();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            Future<?> cancelling = CANCELLING.scheduleWithFixedDelay(
                    () -> cancel(statement), Math.max(0, deadline.left()), AGAIN, TimeUnit.NANOSECONDS);
            try (ResultSet rows = statement.executeQuery(sql)) {
                T read = reading.read(rows);
                return deadline.isPast() ? Optional.empty() : Optional.of(read);
            } finally {
                cancelling.cancel(false);
            }
        } catch (SQLException e) {
            if (deadline.isPast()) return Optional.empty();
            throw new UncheckedSql(e);
        }
    }

    private static void cancel(Statement statement) {
        try {
            statement.cancel();
        } catch (SQLException e) {
            // over already, or tried again soon; whoever asks learns by the deadline, not by this
        }
    }
}
