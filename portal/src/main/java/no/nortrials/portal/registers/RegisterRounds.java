package no.nortrials.portal.registers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nortrials.portal.calendar.Oslo;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rounds of asking, one for each register. Any number of portals may ask; a round is given to one at a time. */
@Repository
@Transactional
class RegisterRounds {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** A portal that died leaves its round to another after this time. */
    private static final Duration CLAIM = Duration.ofMinutes(10);

    private final JdbcClient db;
    private final RegisterProperties properties;
    private final Clock clock;

    RegisterRounds(JdbcClient db, RegisterProperties properties, Clock clock) {
        this.db = db;
        this.properties = properties;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Round> all() {
        return db.sql("select * from register_round order by register")
                .query(RegisterRounds::round)
                .list();
    }

    /** A round that is due, begun if it was not, and kept from others. */
    public Optional<Round> claim() {
        return db.sql("""
                        update register_round set claimed_until = :until, begun_at = coalesce(begun_at, :now), problem = null, detail = null,
                            counts = case when begun_at is null then '{}' else counts end,
                            expected = case when begun_at is null then null else expected end
                        where register = (select register from register_round
                            where next_at <= :now and (claimed_until is null or claimed_until < :now)
                            order by next_at limit 1 for update skip locked)
                        returning *""")
                .param("now", now())
                .param("until", Timestamp.from(clock.instant().plus(CLAIM)))
                .query(RegisterRounds::round)
                .optional();
    }

    /** A page of the round is taken and another follows. */
    public void goOn(Round round, Map<String, Integer> counts, String next, @Nullable Integer expected) {
        db.sql("""
                        update register_round set cursor = :next, counts = :counts::jsonb, expected = coalesce(:expected, expected),
                            claimed_until = null where register = :register""")
                .param("next", next)
                .param("counts", sum(round, counts))
                .param("expected", expected)
                .param("register", round.register().name())
                .update();
    }

    /** The last page is taken; the next round asks for what changes from the day before this one began. */
    public void finish(Round round, Map<String, Integer> counts) {
        Instant begun = round.begunAt() == null ? clock.instant() : round.begunAt();
        db.sql("""
                        update register_round set cursor = null, begun_at = null, counts = :counts::jsonb, finished_at = :now,
                            since = :since, next_at = case when switched_on then :next::timestamptz end, claimed_until = null
                        where register = :register""")
                .param("counts", sum(round, counts))
                .param("now", now())
                .param("since", Oslo.day(begun).minusDays(1))
                .param("next", Timestamp.from(tonight()))
                .param("register", round.register().name())
                .update();
    }

    /** The place is forgotten there; the round begins anew at once. */
    public void anew(Round round) {
        db.sql(
                        "update register_round set cursor = null, counts = '{}', claimed_until = null, next_at = :now where register = :register")
                .param("now", now())
                .param("register", round.register().name())
                .update();
    }

    /** The round goes on later from where it is. */
    public void fail(Round round, Page.Failed why) {
        db.sql("""
                        update register_round set problem = :problem, detail = left(:detail, 300), claimed_until = null, next_at = :later
                        where register = :register""")
                .param("problem", why.problem())
                .param("detail", why.detail())
                .param("later", Timestamp.from(clock.instant().plus(properties.later())))
                .param("register", round.register().name())
                .update();
    }

    /**
     * Lets a register be asked at once.
     *
     * @param whole whether everything is asked for again, and not only what changed
     */
    public void soon(RegisterName register, boolean whole) {
        db.sql("""
                        update register_round set next_at = :now, since = case when :whole then null else since end,
                            cursor = case when :whole then null else cursor end
                        where register = :register""")
                .param("now", now())
                .param("whole", whole)
                .param("register", register.name())
                .update();
    }

    public void switchOn(RegisterName register, boolean on) {
        db.sql(
                        "update register_round set switched_on = :on, next_at = case when :on then :next::timestamptz end where register = :register")
                .param("on", on)
                .param("next", Timestamp.from(tonight()))
                .param("register", register.name())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private Instant tonight() {
        ZonedDateTime now = clock.instant().atZone(Oslo.ZONE);
        ZonedDateTime today = now.with(properties.at());
        return (today.isAfter(now) ? today : today.plusDays(1)).toInstant();
    }

    private static String sum(Round round, Map<String, Integer> more) {
        var sum = new HashMap<>(round.counts());
        more.forEach((code, count) -> sum.merge(code, count, Integer::sum));
        return JSON.writeValueAsString(sum);
    }

    private static Round round(ResultSet row, int number) throws SQLException {
        return new Round(
                RegisterName.valueOf(row.getString("register")),
                row.getBoolean("switched_on"),
                instant(row, "next_at"),
                instant(row, "begun_at"),
                row.getObject("since", LocalDate.class),
                row.getString("cursor"),
                JSON.readValue(row.getString("counts"), new TypeReference<Map<String, Integer>>() {}),
                row.getObject("expected", Integer.class),
                instant(row, "finished_at"),
                row.getString("problem"),
                row.getString("detail"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
