package no.nortrials.maturity.result;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One indicator a domain's top levels need, explained.
 *
 * @param indicator its name
 * @param holding whether it is measured; open when it is measured on too few
 * @param reason why not
 */
public record IndicatorLine(String indicator, Holding holding, Optional<Reason> reason) {
    public IndicatorLine {
        requireNonNull(indicator, "indicator is null");
        requireNonNull(holding, "holding is null");
        requireNonNull(reason, "reason is null");
        if ((holding == Holding.HOLDS) != reason.isEmpty())
            throw new IllegalArgumentException("`" + indicator + "` " + holding + " because " + reason);
    }
}
