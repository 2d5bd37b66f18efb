package no.nortrials.portal.interchange;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.Account;
import no.nortrials.portal.access.Accounts;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Secrets;
import no.nortrials.portal.calendar.Oslo;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tokens by which programs act for accounts. Law: a token never may more than its account may at that moment. */
@Service
@Transactional
class ApiTokens {
    static final int LONGEST_DAYS = 366;

    private static final Duration NOTICED = Duration.ofMinutes(1);

    private final JdbcClient db;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Clock clock;

    ApiTokens(JdbcClient db, Accounts accounts, AuditTrail audit, Clock clock) {
        this.db = db;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes a token and gives its secret, once. */
    public String create(Actor actor, String name, int days) {
        String secret = Secrets.fresh();
        LocalDate expires = Oslo.today(clock).plusDays(Math.clamp(days, 1, LONGEST_DAYS));
        db.sql("insert into api_token (account_id, name, secret_hash, created_at, expires) values (?, ?, ?, ?, ?)")
                .params(actor.accountId(), name, Secrets.hash(secret), Timestamp.from(clock.instant()), expires)
                .update();
        audit.record(By.actor(actor), "interchange.token", null, Map.of("name", name));
        return secret;
    }

    @Transactional(readOnly = true)
    public List<ApiToken> of(Actor actor) {
        return db.sql("select * from api_token where account_id = ? and not revoked order by created_at desc")
                .param(actor.accountId())
                .query((row, n) -> new ApiToken(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getObject("expires", LocalDate.class),
                        Optional.ofNullable(row.getTimestamp("last_used"))
                                .map(Timestamp::toInstant)
                                .orElse(null)))
                .list();
    }

    public void revoke(Actor actor, UUID id) {
        int revoked = db.sql("update api_token set revoked = true where id = ? and account_id = ? and not revoked")
                .params(id, actor.accountId())
                .update();
        if (revoked == 0) throw new NotFound("no token `" + id + "`");
        audit.record(By.actor(actor), "interchange.revoked", null, Map.of("token", id.toString()));
    }

    /** The active account a secret stands for; empty when it stands for none, is revoked or too old. */
    public Optional<Account> holder(String secret) {
        Instant now = clock.instant();
        Optional<UUID> account = db.sql(
                        "select account_id from api_token where secret_hash = ? and not revoked and expires >= ?")
                .params(Secrets.hash(secret), Oslo.today(clock))
                .query((row, n) -> row.getObject(1, UUID.class))
                .optional();
        account.ifPresent(_ -> db.sql(
                        "update api_token set last_used = ? where secret_hash = ? and (last_used is null or last_used < ?)")
                .params(Timestamp.from(now), Secrets.hash(secret), Timestamp.from(now.minus(NOTICED)))
                .update());
        return account.flatMap(accounts::byId).filter(Account::active);
    }
}
