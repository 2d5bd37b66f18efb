package no.nortrials.portal.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a request without opening its form.
 *
 * @param reference {@code NT-2026-0042}, or null for a draft
 * @param organisationName the organisation that asks; empty for a reader to whom the sponsor may not be named
 * @param phase one of {@link RequestFields#PHASES}, or null when not stated
 * @param internalDeadline the day the hospitals are asked to answer by, before the sponsor's own
 */
public record RequestHeader(
        UUID id,
        @Nullable String reference,
        Channel channel,
        @Nullable UUID centreId,
        RequestKind kind,
        Product product,
        RequestStatus status,
        @Nullable ClosedReason closedReason,
        @Nullable UUID duplicateOf,
        UUID organisationId,
        String organisationName,
        @Nullable UUID createdBy,
        String title,
        @Nullable String protocolNumber,
        @Nullable String euCtNumber,
        @Nullable String nctNumber,
        @Nullable String indication,
        @Nullable String therapyArea,
        @Nullable String phase,
        Tier tier,
        boolean sponsorNameable,
        @Nullable Instant receivedAt,
        @Nullable LocalDate countedFrom,
        @Nullable LocalDate replyDeadline,
        @Nullable LocalDate internalDeadline,
        @Nullable NextAction nextAction,
        @Nullable Instant nextDue,
        @Nullable Instant summarisedAt,
        @Nullable Instant closedAt,
        boolean synthetic,
        int version,
        Instant createdAt) {

    public RequestHeader {
        if ((status == RequestStatus.DRAFT) != (receivedAt == null))
            throw new IllegalArgumentException("a request `" + status + "` cannot be received `" + receivedAt + "`");
    }

    /** The reference, or the beginning of the id while it is a draft. */
    public String name() {
        return reference == null ? id.toString().substring(0, 8) : reference;
    }

    public boolean draft() {
        return status == RequestStatus.DRAFT;
    }

    /** The same without anything that tells who asks; for those to whom the sponsor may not be named. */
    public RequestHeader unnamed() {
        return new RequestHeader(
                id,
                reference,
                channel,
                centreId,
                kind,
                product,
                status,
                closedReason,
                duplicateOf,
                organisationId,
                "",
                createdBy,
                title,
                null,
                null,
                null,
                indication,
                therapyArea,
                phase,
                tier,
                sponsorNameable,
                receivedAt,
                countedFrom,
                replyDeadline,
                internalDeadline,
                nextAction,
                nextDue,
                summarisedAt,
                closedAt,
                synthetic,
                version,
                createdAt);
    }
}
