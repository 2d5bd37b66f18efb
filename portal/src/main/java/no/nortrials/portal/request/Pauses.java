package no.nortrials.portal.request;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The times in which the unit waited for the sponsor. At most one of a request is open. */
@Repository
class Pauses {
    private final JdbcClient jdbc;
    private final Clock clock;

    Pauses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void begin(UUID request) {
        jdbc.sql("insert into clock_pause (request_id, paused_at) values (:request, :at) on conflict do nothing")
                .param("request", request)
                .param("at", Sql.at(clock.instant()))
                .update();
    }

    void end(UUID request) {
        jdbc.sql("""
                        update clock_pause set resumed_at = greatest(:at, paused_at)
                        where request_id = :request and resumed_at is null
                        """)
                .param("request", request)
                .param("at", Sql.at(clock.instant()))
                .update();
    }

    List<Pause> of(UUID request) {
        return of(List.of(request)).getOrDefault(request, List.of());
    }

    Map<UUID, List<Pause>> of(Collection<UUID> requests) {
        if (requests.isEmpty()) return Map.of();
        record Row(UUID request, Pause pause) {}
        return jdbc
                .sql("""
                        select request_id, paused_at, resumed_at from clock_pause where request_id in (:requests)
                        order by paused_at
                        """)
                .param("requests", requests)
                .query((row, number) -> new Row(
                        Sql.idOf(row, "request_id"),
                        new Pause(Sql.instantOf(row, "paused_at"), Sql.instant(row, "resumed_at"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::request, Collectors.mapping(Row::pause, Collectors.toList())));
    }
}
