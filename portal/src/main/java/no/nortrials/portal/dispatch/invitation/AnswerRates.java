package no.nortrials.portal.dispatch.invitation;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often each trust answered before, in a therapy area. Reads the request's area by SQL: one query for all trusts. */
@Repository
class AnswerRates {
    private final JdbcClient jdbc;

    AnswerRates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the requests whose deadline has passed. */
    record Rate(UUID trustId, int asked, int answered) {}

    Map<UUID, Rate> in(@Nullable String area) {
        if (area == null) return Map.of();
        return jdbc
                .sql("""
                select c.trust_id, count(*) as asked,
                    count(*) filter (where c.state in ('INTERESTED', 'CONDITIONAL', 'DECLINED')) as answered
                from recipient c join request r on r.id = c.request_id
                where r.therapy_area = :area
                    and c.state in ('INTERESTED', 'CONDITIONAL', 'DECLINED', 'NO_ANSWER')
                group by c.trust_id
                """)
                .param("area", area)
                .query((row, number) ->
                        new Rate(row.getObject("trust_id", UUID.class), row.getInt("asked"), row.getInt("answered")))
                .list()
                .stream()
                .collect(Collectors.toMap(Rate::trustId, rate -> rate));
    }
}
