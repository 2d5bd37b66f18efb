package no.nortrials.portal.request;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Another request that may be about the same study.
 *
 * @param why what they have in common: {@code PROTOCOL}, {@code EU_CT}, {@code NCT} or {@code TITLE}
 * @param same the unit's verdict, or null when it has not decided
 */
record Lookalike(
        RequestHeader request, Set<String> why, @Nullable Boolean same) {
    Lookalike {
        why = Set.copyOf(why);
    }
}
