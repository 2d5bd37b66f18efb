package no.nortrials.portal.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.platform.PortalProperties;
import no.nortrials.portal.platform.Rows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a company open an account by itself. Each registration makes an organisation of its own, whatever its name: nobody
 * comes to see another company's requests by claiming to belong to it.
 */
@Service
class Registrations {
    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final RateLimit limit;
    private final SignInProperties limits;
    private final PortalProperties portal;
    private final Clock clock;

    Registrations(
            JdbcClient jdbc,
            Accounts accounts,
            AuditTrail audit,
            ApplicationEventPublisher events,
            RateLimit limit,
            SignInProperties limits,
            PortalProperties portal,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.audit = audit;
        this.events = events;
        this.limit = limit;
        this.limits = limits;
        this.portal = portal;
        this.clock = clock;
    }

    /** Has a link mailed that opens the account. To whoever looks on, a known address is answered as an unknown one. */
    @Transactional
    void ask(Registration asked) {
        if (!limit.allows("sign-in:" + asked.email().toLowerCase(Locale.ROOT), limits.linksPerAddressAndMinute()))
            return;
        String secret = Secrets.fresh();
        Instant expires = clock.instant().plus(limits.linkValidFor());
        boolean known = accounts.byEmail(asked.email()).isPresent();
        if (!known) store(asked, secret, expires);
        events.publishEvent(new RegistrationMail(
                asked.name(),
                asked.email(),
                Languages.of(asked.language()),
                portal.link(known ? "/login" : "/register/confirm?token=" + secret),
                known));
    }

    private void store(Registration asked, String secret, Instant expires) {
        jdbc.sql("""
                        insert into registration (token_hash, email, name, organisation_name, organisation_kind, country, language,
                            expires_at)
                        values (:hash, :email, :name, :organisation, :kind, :country, :language, :expires)
                        """)
                .param("hash", Secrets.hash(secret))
                .param("email", asked.email())
                .param("name", asked.name())
                .param("organisation", asked.organisationName())
                .param("kind", asked.organisationKind())
                .param("country", asked.country())
                .param("language", asked.language())
                .param("expires", Timestamp.from(expires))
                .update();
    }

    /** Opens the account; empty when the link was used, is too old, or never was one. */
    @Transactional
    Optional<Account> confirm(String secret) {
        return use(secret)
                .filter(asked -> accounts.byEmail(asked.email()).isEmpty())
                .flatMap(asked -> accounts.byId(open(asked)));
    }

    private Optional<Registration> use(String secret) {
        Timestamp now = Timestamp.from(clock.instant());
        return jdbc.sql("""
                        update registration set used_at = :now
                        where token_hash = :hash and used_at is null and expires_at > :now
                        returning email, name, organisation_name, organisation_kind, country, language
                        """)
                .param("now", now)
                .param("hash", Secrets.hash(secret))
                .query(Rows.as(Registration.class))
                .optional();
    }

    private UUID open(Registration asked) {
        UUID organisation = jdbc.sql("insert into organisation (name, kind, country) values (?, ?, ?) returning id")
                .params(asked.organisationName(), asked.organisationKind(), asked.country())
                .query(UUID.class)
                .single();
        UUID account =
                accounts.add(asked.email(), asked.name(), Role.SPONSOR, organisation, Languages.of(asked.language()));
        audit.record(
                new AuditTrail.By(account, asked.name(), Role.SPONSOR.name()),
                "account.registered",
                null,
                Map.of("email", asked.email(), "organisation", asked.organisationName()));
        return account;
    }
}
