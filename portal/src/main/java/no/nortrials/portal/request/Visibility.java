package no.nortrials.portal.request;

import java.time.Clock;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.calendar.Oslo;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may know of which request; decided here and nowhere else. A sponsor sees its own organisation's. The coordinating
 * unit sees what was sent, a draft is its writer's. A centre sees what reached it and, once triaged, what lies in its
 * areas. A hospital sees what was sent to it. The hospital's rule reads the dispatch module's table: asking that module
 * would close a circle of modules, and a second copy of who was asked could differ from the first.
 */
@Component
class Visibility {
    private final JdbcClient jdbc;
    private final Clock clock;

    Visibility(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean of(Actor actor, RequestHeader request) {
        return switch (actor.role()) {
            case SPONSOR -> wrote(actor, request);
            case COORDINATOR -> !request.draft();
            case CENTRE ->
                actor.organisationId().equals(request.centreId())
                        || (triaged(request) && inAreas(actor.organisationId(), request));
            case HOSPITAL -> sentTo(actor.organisationId(), request.id());
            case ADMINISTRATOR -> false;
        };
    }

    /** What a centre recorded bears a company's name only: whoever registers under that name has no part in it. */
    private static boolean wrote(Actor actor, RequestHeader request) {
        return request.channel() == Channel.PORTAL && request.organisationId().equals(actor.organisationId());
    }

    /** The request as this reader may know it: without who asks when the sponsor may not be named to them. */
    RequestHeader shown(Actor actor, RequestHeader request) {
        return request.sponsorNameable() || insider(actor, request) ? request : request.unnamed();
    }

    /** Whether this reader may read what is restricted in the request. */
    boolean confidential(Actor actor, RequestHeader request) {
        return confidential(actor, request, request.tier());
    }

    /** The same for a part of it that has a tier of its own. */
    boolean confidential(Actor actor, RequestHeader request, Tier tier) {
        if (insider(actor, request)) return true;
        return switch (tier) {
            case OPEN -> true;
            case RESTRICTED -> actor.is(Role.HOSPITAL) && accepted(actor, request.id());
            case CDA -> actor.is(Role.HOSPITAL) && agreed(actor, request);
        };
    }

    /** The sponsor itself, the unit, and the centre that recorded the request know everything in it. */
    static boolean insider(Actor actor, RequestHeader request) {
        return switch (actor.role()) {
            case SPONSOR, COORDINATOR -> true;
            case CENTRE -> actor.organisationId().equals(request.centreId());
            case HOSPITAL, ADMINISTRATOR -> false;
        };
    }

    private static boolean triaged(RequestHeader request) {
        return switch (request.status()) {
            case TRIAGED, FORWARDED, ANSWERING, DEADLINE_PASSED, SUMMARISED -> true;
            case CLOSED -> request.closedReason() == ClosedReason.COMPLETED;
            case DRAFT, RECEIVED, NEEDS_CLARIFICATION -> false;
        };
    }

    private boolean inAreas(UUID centre, RequestHeader request) {
        String area = request.therapyArea();
        return area != null
                && jdbc.sql(
                                "select exists (select from centre_area where centre_id = :centre and therapy_area = :area)")
                        .param("centre", centre)
                        .param("area", area)
                        .query(Boolean.class)
                        .single();
    }

    private boolean sentTo(UUID trust, UUID request) {
        return jdbc.sql("""
                        select exists (select from recipient
                            where request_id = :request and trust_id = :trust and sent_at is not null and state <> 'RECALLED')
                        """)
                .param("request", request)
                .param("trust", trust)
                .query(Boolean.class)
                .single();
    }

    private boolean accepted(Actor actor, UUID request) {
        return jdbc.sql("""
                        select exists (select from confidentiality_acceptance
                            where request_id = :request and account_id = :account)
                        """)
                .param("request", request)
                .param("account", actor.accountId())
                .query(Boolean.class)
                .single();
    }

    private boolean agreed(Actor actor, RequestHeader request) {
        return jdbc.sql("""
                        select exists (select from cda
                            where organisation_id = :sponsor and trust_id = :trust
                              and (request_id is null or request_id = :request)
                              and effective_on <= :today and (expires_on is null or expires_on >= :today))
                        """)
                .param("today", Oslo.today(clock))
                .param("sponsor", request.organisationId())
                .param("trust", actor.organisationId())
                .param("request", request.id())
                .query(Boolean.class)
                .single();
    }
}
