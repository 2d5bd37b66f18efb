package no.nortrials.portal.outcome;

import java.sql.Array;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What became of all requests at once, for other parts of the portal. */
@Component
@Transactional(readOnly = true)
public class CurrentOutcomes {
    private static final String CURRENT = """
            with current as (
                select distinct on (request_id) id, request_id, kind from outcome_event where withdrawn_at is null
                order by request_id, occurred_on desc, recorded_at desc)
            select c.request_id, c.kind, array_agg(s.trust_id) filter (where s.trust_id is not null) as trusts
            from current c left join outcome_site s on s.outcome_id = c.id group by c.request_id, c.kind
            """;

    private final JdbcClient jdbc;

    CurrentOutcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Entry(UUID request, CurrentOutcome outcome) {}

    /** Something else whenever anything that is told here has changed. */
    public String stamp() {
        return jdbc.sql("""
                        select (select count(*) || ':' || count(withdrawn_at) from outcome_event) || ':'
                            || (select count(*) from outcome_site)
                        """).query(String.class).single();
    }

    /** By request; those of which nothing was heard are not in it. */
    public Map<UUID, CurrentOutcome> byRequest() {
        return jdbc
                .sql(CURRENT)
                .query((row, n) -> {
                    Array trusts = row.getArray("trusts");
                    Set<UUID> named = trusts == null
                            ? Set.of()
                            : Arrays.stream((Object[]) trusts.getArray())
                                    .map(UUID.class::cast)
                                    .collect(Collectors.toSet());
                    return new Entry(
                            row.getObject("request_id", UUID.class),
                            new CurrentOutcome(OutcomeKind.valueOf(row.getString("kind")), named));
                })
                .list()
                .stream()
                .collect(Collectors.toMap(Entry::request, Entry::outcome));
    }
}
