package no.nortrials.portal.request;

import java.time.Instant;
import java.util.UUID;
import no.nortrials.portal.form.FormData;
import org.jspecify.annotations.Nullable;

/**
 * A request that is received as it is recorded: one that reached a centre directly, or one made for a demonstration.
 * What lists and matching need is read from the form, by {@link RequestFields}.
 *
 * @param centreId the centre it reached, or null when it came through the portal
 */
public record NewRequest(
        @Nullable UUID centreId,
        RequestKind kind,
        Product product,
        UUID organisationId,
        @Nullable UUID createdBy,
        FormData form,
        Instant receivedAt,
        boolean synthetic) {

    Channel channel() {
        return centreId == null ? Channel.PORTAL : Channel.CENTRE;
    }
}
