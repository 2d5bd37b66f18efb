package no.nortrials.portal.directory;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who receives requests for a trust. The deputy steps in when the primary is silent or absent. */
public record Contact(
        UUID id,
        UUID trustId,
        String name,
        String email,
        @Nullable String phone,
        Rank rank,
        Locale locale) {

    /** First the primary, then the deputies. */
    public enum Rank {
        PRIMARY,
        DEPUTY
    }
}
