package no.nortrials.maturity.compare;

import no.nortrials.maturity.result.Badge;
import no.nortrials.maturity.result.Basis;
import no.nortrials.maturity.result.Holding;
import no.nortrials.maturity.result.Level;

/** One difference between two results. */
public sealed interface Difference {
    /** The badge is another. */
    record BadgeChanged(Basis basis, Badge before, Badge after) implements Difference {}

    /** A domain has another level. */
    record LevelChanged(String domain, Basis basis, Level before, Level after) implements Difference {}

    /** A statement or gate holds or no longer holds. */
    record HoldingChanged(String statement, Basis basis, Holding before, Holding after) implements Difference {}

    /** A domain is only in the later result. */
    record DomainAppeared(String domain, Level assessed) implements Difference {}

    /** A domain is only in the earlier result. */
    record DomainGone(String domain, Level assessed) implements Difference {}
}
