package no.nortrials.portal.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the queue.
 *
 * @param daysLeft working days until it is due; negative when it is overdue
 * @param age how long it has been here, or null when it is not known from when it counts
 */
record QueueItem(
        RequestHeader request,
        int daysLeft,
        boolean overdue,
        @Nullable WorkingTime age) {

    /** How it is coloured: {@code past}, {@code near} or {@code far}. */
    public String urgency() {
        if (overdue) return "past";
        return daysLeft <= 1 ? "near" : "far";
    }

    public Instant due() {
        Instant due = request.nextDue();
        if (due == null) throw new IllegalStateException("`" + request.name() + "` is in the queue but not due");
        return due;
    }
}
