package no.nortrials.portal.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.request.Channel;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.RequestSummarised;
import no.nortrials.portal.request.Requests;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Plans the questions when the overview has gone to the sponsor; planning twice changes nothing. */
@Component
class AskPlanner {
    private final Requests requests;
    private final AskStore asks;
    private final OutcomeProperties properties;

    AskPlanner(Requests requests, AskStore asks, OutcomeProperties properties) {
        this.requests = requests;
        this.asks = asks;
        this.properties = properties;
    }

    @ApplicationModuleListener
    void on(RequestSummarised event) {
        requests.find(event.requestId()).filter(AskPlanner::hasOutcome).ifPresent(this::plan);
    }

    /** Hospitals hold resources only for requests that may become a study at a site. */
    static boolean hasOutcome(RequestHeader request) {
        return request.channel() == Channel.PORTAL
                && switch (request.kind()) {
                    case SITE, UNSPECIFIED -> true;
                    case COUNTRY, DEVICE_ADVICE -> false;
                };
    }

    private void plan(RequestHeader request) {
        Instant summarised = Objects.requireNonNull(request.summarisedAt(), "summarised");
        LocalDate from = Oslo.day(summarised);
        for (int days : properties.askAfterDays()) asks.plan(request.id(), days, from.plusDays(days));
    }
}
