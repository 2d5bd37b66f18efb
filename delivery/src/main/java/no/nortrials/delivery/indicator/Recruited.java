package no.nortrials.delivery.indicator;

import java.time.YearMonth;
import no.nortrials.delivery.guard.Require;

/** Patients of one month. */
public record Recruited(YearMonth month, int screened, int included) {
    /** @throws IllegalArgumentException if a number is negative */
    public Recruited {
        Require.notNegative("Screened in " + month, screened);
        Require.notNegative("Included in " + month, included);
    }
}
