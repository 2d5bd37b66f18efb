package no.nortrials.maturity.result;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The level of a domain, and why.
 *
 * @param domain the domain's name
 * @param claimed its level, expired evidence included
 * @param assessed its level by evidence that counts on the day: this is the domain's level
 * @param verified its level by what a second person confirmed of that
 * @param lines its statements in the order of the framework
 * @param indicators what must be measured for its top levels
 */
public record DomainResult(
        String domain,
        Level claimed,
        Level assessed,
        Level verified,
        List<Line> lines,
        List<IndicatorLine> indicators) {
    public DomainResult {
        requireNonNull(domain, "domain is null");
        requireNonNull(claimed, "claimed is null");
        requireNonNull(assessed, "assessed is null");
        requireNonNull(verified, "verified is null");
        lines = List.copyOf(lines);
        indicators = List.copyOf(indicators);
    }

    /** The level by a basis. */
    public Level by(Basis basis) {
        return switch (basis) {
            case CLAIMED -> claimed;
            case ASSESSED -> assessed;
            case VERIFIED -> verified;
        };
    }

    /** Whether expired evidence lowers the level. */
    public boolean lowered() {
        return claimed.certain() > assessed.certain();
    }
}
