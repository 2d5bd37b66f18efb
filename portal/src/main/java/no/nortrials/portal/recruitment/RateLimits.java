package no.nortrials.portal.recruitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.capacity.Declared;
import no.nortrials.portal.capacity.DeclaredCapacity;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.directory.Trust;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.workload.Bottleneck;
import no.nortrials.portal.workload.Limits;
import org.springframework.stereotype.Component;

/** What limits trusts in the therapy area of a request. What was declared more than a year ago limits nobody. */
@Component
class RateLimits {
    private final DeclaredCapacity declared;
    private final Limits limits;
    private final Directory directory;
    private final Clock clock;

    RateLimits(DeclaredCapacity declared, Limits limits, Directory directory, Clock clock) {
        this.declared = declared;
        this.limits = limits;
        this.directory = directory;
        this.clock = clock;
    }

    List<RateLimit> of(RequestHeader request) {
        String area = request.therapyArea();
        if (area == null) return List.of();
        Map<UUID, Declared> said = declared.in(area);
        Map<UUID, List<Bottleneck>> hours = limits.in(area);
        LocalDate today = Oslo.today(clock);
        return directory.trusts().stream()
                .flatMap(trust -> of(
                        trust,
                        Optional.ofNullable(said.get(trust.id())).filter(each -> !each.isStale(today)),
                        hours.getOrDefault(trust.id(), List.of()))
                        .stream())
                .toList();
    }

    private static Optional<RateLimit> of(Trust trust, Optional<Declared> declared, List<Bottleneck> sites) {
        return declared.isEmpty() && sites.isEmpty()
                ? Optional.empty()
                : Optional.of(new RateLimit(trust, declared, sites));
    }

    /** Answers that reckon with what limits trusts today. */
    static FormData applied(FormData answers, List<RateLimit> limits) {
        FormData limited = answers;
        for (RateLimit each : limits) limited = each.in(limited);
        return limited;
    }
}
