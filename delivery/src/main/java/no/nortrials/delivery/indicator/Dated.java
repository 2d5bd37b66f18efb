package no.nortrials.delivery.indicator;

import java.time.LocalDate;
import java.util.Optional;
import no.nortrials.delivery.guard.Require;

/**
 * Something of which only a day matters: a person's certificate and the last day it holds, or a role and the day its capacity was
 * declared.
 *
 * @param row names it
 */
public record Dated(String row, Optional<LocalDate> day) {
    /** @throws IllegalArgumentException if the row has no name */
    public Dated {
        Require.text("A row", row);
    }
}
