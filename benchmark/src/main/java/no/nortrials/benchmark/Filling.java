package no.nortrials.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Made-up requests with all that belongs to them, written by the script {@code fill.sql}. */
final class Filling {
    private final String url;

    Filling(String url) {
        this.url = url;
    }

    boolean isFilled() {
        return !strings("select '1' from account where email = 'coordinator@benchmark.example.org'")
                .isEmpty();
    }

    void fill(int requests) {
        System.out.println("Filling with " + requests + " requests ...");
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("set benchmark.requests = " + requests);
            statement.execute(script("fill.sql"));
            statement.execute(
                    "vacuum analyze"); // as the database does by itself in the hours after so much was written
        } catch (SQLException e) {
            throw new IllegalStateException("the database is not filled", e);
        }
    }

    /** Adds sites with their trials, by the script {@code delivery.sql}. */
    void fillSites() {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(script("delivery.sql"));
            statement.execute("vacuum analyze");
        } catch (SQLException e) {
            throw new IllegalStateException("the sites are not filled", e);
        }
    }

    String counts() {
        return String.join(", ", strings("""
                select 'requests ' || count(*) from request union all
                select 'open requests ' || count(*) from request where status <> 'CLOSED' union all
                select 'recipients ' || count(*) from recipient union all
                select 'answers ' || count(*) from answer where submitted_at is not null union all
                select 'messages ' || count(*) from outbox union all
                select 'entries of the audit trail ' || count(*) from audit_event union all
                select 'bytes ' || pg_size_pretty(pg_database_size(current_database()))
                """));
    }

    /** How long the newest count of all figures took. */
    long figuresMs() {
        return strings("select took_ms from report_run order by computed_at desc limit 1").stream()
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }

    /** The first column of a query. */
    List<String> strings(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
    }

    private static String script(String name) {
        try (var in = Objects.requireNonNull(Filling.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
