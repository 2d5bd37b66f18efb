package no.nortrials.portal.request;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.calendar.WorkingDays;
import no.nortrials.portal.listing.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The unit's one list: what to do next, what is due first at the top. */
@Service
class Queue {
    private final Listings listings;
    private final Pauses pauses;
    private final WorkingDays days;
    private final Clock clock;

    Queue(Listings listings, Pauses pauses, WorkingDays days, Clock clock) {
        this.listings = listings;
        this.pauses = pauses;
        this.days = days;
        this.clock = clock;
    }

    Listing<QueueItem> page(QueueFilter filter, int page) {
        Listing<RequestHeader> found = listings.queue(filter, page);
        Map<UUID, List<Pause>> paused =
                pauses.of(found.rows().stream().map(RequestHeader::id).toList());
        List<QueueItem> items = found.rows().stream()
                .map(each -> item(each, paused.getOrDefault(each.id(), List.of())))
                .toList();
        return new Listing<>(items, found.page(), found.size(), found.total(), found.cap());
    }

    private QueueItem item(RequestHeader request, List<Pause> paused) {
        LocalDate today = Oslo.today(clock);
        Instant due = request.nextDue();
        int left = due == null ? 0 : days.between(today, Oslo.day(due));
        boolean overdue = due != null && due.isBefore(clock.instant());
        return new QueueItem(request, left, overdue, age(request, paused));
    }

    /** How long a request has taken, until it was summarised or closed, or until now. */
    @Nullable
    WorkingTime age(RequestHeader request, List<Pause> paused) {
        LocalDate counted = request.countedFrom();
        if (counted == null) return null;
        Instant summarised = request.summarisedAt();
        Instant closed = request.closedAt();
        Instant until = summarised != null ? summarised : closed != null ? closed : clock.instant();
        return WorkingTime.of(days, counted, Oslo.day(until), paused);
    }
}
