package no.nortrials.portal.outcome;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the company is asked what became of a request.
 *
 * @param askAfterDays calendar days after the overview went out
 * @param linkDays how long the buttons of a mail work
 * @param patienceDays how long after the last mail the unit is told to ask in person
 */
@ConfigurationProperties("portal.outcome")
record OutcomeProperties(
        @DefaultValue({"30", "90", "180"}) List<Integer> askAfterDays,
        @DefaultValue("120") int linkDays,
        @DefaultValue("14") int patienceDays) {

    OutcomeProperties {
        askAfterDays = askAfterDays.stream().sorted().toList();
        if (askAfterDays.isEmpty() || askAfterDays.getFirst() < 1)
            throw new IllegalArgumentException("ask after at least one day, not after `" + askAfterDays + "`");
    }

    int lastAsk() {
        return askAfterDays.getLast();
    }
}
