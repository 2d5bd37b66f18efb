package no.nortrials.portal.centre;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the list of recorded requests. */
record CentreRow(
        UUID id,
        @Nullable String reference,
        Instant receivedAt,
        String organisation,
        String title,
        @Nullable String therapyArea,
        String kind,
        String status,
        String centreCode,
        boolean withUnit,
        boolean synthetic) {}
