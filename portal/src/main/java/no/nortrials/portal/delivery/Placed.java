package no.nortrials.portal.delivery;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A row and whose it is.
 *
 * @param site empty for what belongs to a trust as a whole
 * @param label what a person knows it by
 */
record Placed<T>(UUID trust, Optional<UUID> site, String label, T row) {
    static <T> List<T> rows(List<Placed<T>> placed, Scope scope) {
        return placed.stream().filter(scope::has).map(Placed::row).toList();
    }
}
