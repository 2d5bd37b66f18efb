package no.nortrials.maturity.result;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One statement or gate, explained.
 *
 * @param statement its name
 * @param level the level that needs it; 0 for a gate
 * @param claimed whether it holds, expired evidence included
 * @param assessed whether it holds by evidence that counts on the day
 * @param verified whether it holds, and a second person confirmed it
 * @param until the last day its evidence counts, where it has any
 * @param reasons why it does not hold or is not known; empty when it is verified
 */
public record Line(
        String statement,
        int level,
        Holding claimed,
        Holding assessed,
        Holding verified,
        Optional<LocalDate> until,
        List<Reason> reasons) {
    public Line {
        requireNonNull(statement, "statement is null");
        requireNonNull(claimed, "claimed is null");
        requireNonNull(assessed, "assessed is null");
        requireNonNull(verified, "verified is null");
        requireNonNull(until, "until is null");
        reasons = List.copyOf(reasons);
    }

    /** Whether it holds by a basis. */
    public Holding by(Basis basis) {
        return switch (basis) {
            case CLAIMED -> claimed;
            case ASSESSED -> assessed;
            case VERIFIED -> verified;
        };
    }

    /** Whether it would hold had its evidence not expired. */
    public boolean expired() {
        return claimed == Holding.HOLDS && assessed == Holding.FAILS;
    }
}
