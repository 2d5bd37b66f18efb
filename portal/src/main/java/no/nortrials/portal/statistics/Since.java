package no.nortrials.portal.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Optional;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.platform.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Why the figures of a year differ between two as-of dates: what was learnt in between about that year's requests. */
@Repository
class Since {
    private static final int KEPT = 200;

    private final JdbcClient jdbc;
    private final LinkedHashMap<Question, Learnt> kept = new LinkedHashMap<>(16, 0.75f, true);

    Since(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was learnt after {@code from} and by {@code to}. */
    record Learnt(LocalDate from, LocalDate to, long outcomes, long withdrawn, long reported, long duplicates) {
        public boolean nothing() {
            return outcomes + withdrawn + reported + duplicates == 0;
        }
    }

    /** Counted at most once for a computation of the figures it explains. */
    Learnt about(int year, LocalDate one, LocalDate other, Instant computedAt) {
        LocalDate from = one.isBefore(other) ? one : other;
        LocalDate to = one.isBefore(other) ? other : one;
        var question = new Question(year, from, to, computedAt);
        Learnt known = kept(question);
        if (known != null) return known;
        Learnt learnt = count(year, from, to);
        synchronized (kept) {
            kept.put(question, learnt);
            if (kept.size() > KEPT) kept.remove(kept.sequencedKeySet().getFirst());
        }
        return learnt;
    }

    private @Nullable Learnt kept(Question question) {
        synchronized (kept) {
            return kept.get(question);
        }
    }

    private Learnt count(int year, LocalDate from, LocalDate to) {
        Counts counts = jdbc.sql("""
                        select
                            (select count(*) from outcome_event e join request r on r.id = e.request_id
                                where r.received_at >= :begin and r.received_at < :end
                                  and e.recorded_at >= :after and e.recorded_at < :until) as outcomes,
                            (select count(*) from outcome_event e join request r on r.id = e.request_id
                                where r.received_at >= :begin and r.received_at < :end
                                  and e.withdrawn_at >= :after and e.withdrawn_at < :until) as withdrawn,
                            (select count(*) from request r where r.received_at >= :begin and r.received_at < :end
                                  and r.channel = 'CENTRE' and r.created_at >= :after and r.created_at < :until) as reported,
                            (select count(*) from request r where r.received_at >= :begin and r.received_at < :end
                                  and r.closed_reason = 'DUPLICATE' and r.closed_at >= :after and r.closed_at < :until) as duplicates
                        """)
                .param("begin", start(LocalDate.of(year, 1, 1)))
                .param("end", start(LocalDate.of(year + 1, 1, 1)))
                .param("after", start(from.plusDays(1)))
                .param("until", start(to.plusDays(1)))
                .query(Rows.as(Counts.class))
                .single();
        return new Learnt(from, to, counts.outcomes(), counts.withdrawn(), counts.reported(), counts.duplicates());
    }

    /** The day from which nothing of the past is missing; empty when nothing ever was. */
    Optional<LocalDate> pastKeptFrom() {
        return jdbc.sql("select (max(at) at time zone 'Europe/Oslo')::date from past_kept_since having count(*) > 0")
                .query(LocalDate.class)
                .optional();
    }

    private record Question(int year, LocalDate from, LocalDate to, Instant computedAt) {}

    record Counts(long outcomes, long withdrawn, long reported, long duplicates) {}

    private static java.time.OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(Oslo.ZONE).toInstant().atOffset(ZoneOffset.UTC);
    }
}
