package no.nortrials.portal.dispatch.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.dispatch.recipient.Recipient;
import no.nortrials.portal.dispatch.recipient.Sql;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.Tier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may read what is restricted. An acceptance is a person's own and holds for one request. */
@Component
class Confidentiality {
    /** The version of the text in the messages {@code dispatch.terms.*}; a changed text gets a new one. */
    static final String TERMS = "2026-1";

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    Confidentiality(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** How a person stands to a request's restricted part. */
    enum Standing {
        NOTHING_RESTRICTED,
        MUST_ACCEPT,
        ACCEPTED,
        NO_AGREEMENT,
        AGREEMENT;

        boolean readable() {
            return switch (this) {
                case NOTHING_RESTRICTED, ACCEPTED, AGREEMENT -> true;
                case MUST_ACCEPT, NO_AGREEMENT -> false;
            };
        }
    }

    /** How it stands to the request's own text. */
    Standing of(Respondent respondent, RequestHeader request, Recipient recipient) {
        return of(respondent, request, recipient, request.tier());
    }

    /** How it stands to something in the request that has a tier of its own. */
    Standing of(Respondent respondent, RequestHeader request, Recipient recipient, Tier tier) {
        return switch (tier) {
            case OPEN -> Standing.NOTHING_RESTRICTED;
            case RESTRICTED ->
                accepted(respondent, request.id(), recipient.id()) ? Standing.ACCEPTED : Standing.MUST_ACCEPT;
            case CDA -> agreed(request, recipient) ? Standing.AGREEMENT : Standing.NO_AGREEMENT;
        };
    }

    /** Once is enough. */
    void accept(Respondent respondent, RequestHeader request, Recipient recipient) {
        if (accepted(respondent, request.id(), recipient.id())) return;
        jdbc.sql("""
                insert into confidentiality_acceptance (request_id, account_id, link_id, name, terms_version, accepted_at)
                values (:request, cast(:account as uuid), cast(:link as uuid), :name, :terms, :now)
                """)
                .param("request", request.id())
                .param("account", respondent.accountId())
                .param("link", respondent.linkId())
                .param("name", respondent.person().name())
                .param("terms", TERMS)
                .param("now", Sql.at(clock.instant()))
                .update();
        note(respondent, "dispatch.confidentiality-accepted", request, recipient, request.name());
    }

    /** Keeps in the audit trail that somebody read something restricted. */
    void read(Respondent respondent, RequestHeader request, Recipient recipient, String what) {
        note(respondent, "dispatch.restricted-read", request, recipient, what);
    }

    private void note(Respondent respondent, String action, RequestHeader request, Recipient recipient, String what) {
        audit.record(
                respondent.by(),
                action,
                request.id(),
                Map.of("trust", recipient.trustId().toString(), "terms", TERMS, "name", what));
    }

    /** By the person's account or by any link sent to the same address. */
    private boolean accepted(Respondent respondent, UUID requestId, UUID recipientId) {
        return jdbc.sql("""
                select exists (
                    select from confidentiality_acceptance a left join answer_link l on l.id = a.link_id
                    where a.request_id = :request and a.terms_version = :terms
                        and (a.account_id = cast(:account as uuid)
                            or (l.recipient_id = :recipient and l.holder_email = cast(:email as citext))))
                """)
                .param("request", requestId)
                .param("terms", TERMS)
                .param("account", respondent.accountId())
                .param("recipient", recipientId)
                .param("email", respondent.person().email())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    private boolean agreed(RequestHeader request, Recipient recipient) {
        LocalDate today = Oslo.today(clock);
        return jdbc.sql("""
                select exists (
                    select from cda where organisation_id = :company and trust_id = :trust
                        and (request_id is null or request_id = :request)
                        and effective_on <= :today and (expires_on is null or expires_on >= :today))
                """)
                .param("company", request.organisationId())
                .param("trust", recipient.trustId())
                .param("request", request.id())
                .param("today", today)
                .query((row, number) -> row.getBoolean(1))
                .single();
    }
}
