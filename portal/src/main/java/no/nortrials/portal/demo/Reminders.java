package no.nortrials.portal.demo;

import java.time.Instant;
import java.time.LocalDate;
import no.nortrials.portal.calendar.Oslo;

/** Writes which reminders were planned, which were sent, and why the others were not. */
final class Reminders {
    private final Ground ground;
    private final Batch batch;

    Reminders(Ground ground, Batch batch) {
        this.ground = ground;
        this.batch = batch;
    }

    void write(Story story, Asked asked, Instant sent) {
        LocalDate due = story.request().internal();
        reminder(story, asked, sent, "BEFORE_3", ground.days().minus(due, 3));
        reminder(story, asked, sent, "BEFORE_1", ground.days().minus(due, 1));
        reminder(story, asked, sent, "AFTER_1", ground.days().plus(due, 1));
    }

    private void reminder(Story story, Asked asked, Instant sent, String kind, LocalDate on) {
        if (!on.isAfter(Oslo.day(sent))) return;
        Instant morning = on.atTime(7, 0).atZone(Oslo.ZONE).toInstant();
        boolean answered = asked.answeredAt() != null && asked.answeredAt().isBefore(morning);
        boolean past = morning.isBefore(ground.now());
        boolean over = story.closedAt() != null && story.closedAt().isBefore(morning);
        batch.add(Row.of("reminder")
                .set("recipient_id", asked.id())
                .set("kind", kind)
                .on("due_on", on)
                .at("sent_at", past && !answered && !over ? morning : null)
                .set("skipped_because", answered ? "ANSWERED" : over ? "CLOSED" : null));
    }
}
