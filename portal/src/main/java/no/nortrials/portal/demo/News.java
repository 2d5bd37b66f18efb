package no.nortrials.portal.demo;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something told about what became of a request. */
record News(
        String kind,
        LocalDate occurredOn,
        String source,
        @Nullable String reason,
        Instant recordedAt,
        String by) {}
