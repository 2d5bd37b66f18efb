package no.nortrials.portal.directory;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who can be asked about the country as a whole. */
public record Expert(
        UUID id,
        String name,
        String email,
        @Nullable String title,
        Set<String> therapyAreas,
        @Nullable UUID trustId,
        @Nullable UUID centreId,
        Locale locale) {

    public Expert {
        therapyAreas = Set.copyOf(therapyAreas);
    }
}
