package no.nortrials.portal.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.stereotype.Service;

/**
 * One-time sign-in links. A token is made for every address asked for, known or not, so that the answer does not tell
 * whether an account exists; only that of an account is stored, as a hash.
 */
@Service
class SignInLinks implements OneTimeTokenService {
    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final SignInProperties limits;
    private final Clock clock;

    SignInLinks(JdbcClient jdbc, Accounts accounts, SignInProperties limits, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public OneTimeToken generate(GenerateOneTimeTokenRequest request) {
        String secret = Secrets.fresh();
        Instant expires = clock.instant().plus(limits.linkValidFor());
        accounts.byEmail(request.getUsername()).ifPresent(account -> store(secret, account, expires));
        return new DefaultOneTimeToken(secret, request.getUsername(), expires);
    }

    private void store(String secret, Account account, Instant expires) {
        jdbc.sql("insert into sign_in_link (token_hash, account_id, expires_at) values (:hash, :account, :expires)")
                .param("hash", Secrets.hash(secret))
                .param("account", account.id())
                .param("expires", Timestamp.from(expires))
                .update();
    }

    @Override
    public @Nullable OneTimeToken consume(OneTimeTokenAuthenticationToken given) {
        return use(String.valueOf(given.getTokenValue())).orElse(null);
    }

    private Optional<OneTimeToken> use(String secret) {
        Timestamp now = Timestamp.from(clock.instant());
        return jdbc.sql("""
                        update sign_in_link set used_at = :now from account
                        where token_hash = :hash and used_at is null and expires_at > :now
                          and account.id = account_id and account.active
                        returning account.email, expires_at
                        """)
                .param("hash", Secrets.hash(secret))
                .param("now", now)
                .query((row, n) -> (OneTimeToken) new DefaultOneTimeToken(
                        secret,
                        row.getString("email"),
                        row.getTimestamp("expires_at").toInstant()))
                .optional();
    }
}
