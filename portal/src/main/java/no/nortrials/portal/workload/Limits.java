package no.nortrials.portal.workload;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the hours of their people let trusts take, for whoever forecasts. */
@Component
@Transactional(readOnly = true)
public class Limits {
    private final HoursOfSites hours;

    Limits(HoursOfSites hours) {
        this.hours = hours;
    }

    /** By trust, the bottlenecks of its sites in a therapy area; a trust of which nothing is known is not there. */
    public Map<UUID, List<Bottleneck>> in(String therapyArea) {
        return hours.in(therapyArea).stream()
                .flatMap(site -> site.bottleneck().stream())
                .collect(Collectors.groupingBy(bottleneck -> bottleneck.site().trust()));
    }
}
