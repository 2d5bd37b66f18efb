package no.nortrials.portal.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.Secrets;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.directory.Trust;
import no.nortrials.portal.request.RequestKind;
import org.jspecify.annotations.Nullable;

/** Writes what became of the requests, and the questions put to the companies after 30, 90 and 180 days. */
final class OutcomeChapter {
    private final Ground ground;
    private final Cast cast;
    private final Batch batch;
    private final Trail trail;

    OutcomeChapter(Ground ground, Cast cast, Batch batch, Trail trail) {
        this.ground = ground;
        this.cast = cast;
        this.batch = batch;
        this.trail = trail;
    }

    void write(Story story) {
        int i = 0;
        for (News news : story.news()) tell(story, news, i++);
        boolean asks = story.request().centre() == null && story.request().kind() == RequestKind.SITE;
        if (asks && story.summarisedAt() != null)
            for (int days : new int[] {30, 90, 180}) ask(story, story.summarisedAt(), days);
    }

    private void tell(Story story, News news, int i) {
        UUID id = Ids.of("outcome:" + story.request().number() + ":" + i);
        Person teller = teller(story, news);
        batch.add(Row.of("outcome_event")
                .set("id", id)
                .set("request_id", story.request().id())
                .set("kind", news.kind())
                .on("occurred_on", news.occurredOn())
                .set("source", news.source())
                .set("reason", news.reason())
                .at("recorded_at", news.recordedAt())
                .set("recorded_by", teller.name()));
        if (news.kind().equals("ALLOCATED"))
            for (Trust trust : Outcomes.sites(story.asked()))
                batch.add(Row.of("outcome_site").set("outcome_id", id).set("trust_id", trust.id()));
        trail.by(
                teller,
                news.recordedAt(),
                "outcome.recorded",
                story.request().id(),
                Map.of(
                        "kind",
                        news.kind(),
                        "source",
                        news.source(),
                        "occurredOn",
                        news.occurredOn().toString()));
    }

    private Person teller(Story story, News news) {
        boolean company = news.source().equals("COMPANY")
                && story.request().creator().role().equals("SPONSOR");
        return company ? story.request().creator() : cast.of("COORDINATOR").getFirst();
    }

    private void ask(Story story, Instant summarised, int days) {
        LocalDate due = ground.workday(Oslo.day(summarised).plusDays(days));
        Instant put = due.atTime(8, 0).atZone(Oslo.ZONE).toInstant();
        Instant known = known(story);
        boolean past = put.isBefore(ground.now());
        boolean skip = known != null && known.isBefore(put);
        boolean asked = past && !skip;
        Instant told = asked ? toldAfter(story, put, due.plusDays(days)) : null;
        Instant escalated = put.plus(Duration.ofDays(15));
        batch.add(Row.of("outcome_ask")
                .set("request_id", story.request().id())
                .set("days", days)
                .on("due_on", due)
                .set(
                        "token_hash",
                        asked ? Secrets.hash("no such ask: " + story.request().id() + days) : null)
                .at("asked_at", asked ? put : null)
                .at("answered_at", told)
                .set("skipped_because", skip ? "OUTCOME_KNOWN" : null)
                .at("escalated_at", asked && days == 180 && escalated.isBefore(ground.now()) ? escalated : null));
    }

    private static @Nullable Instant known(Story story) {
        return story.news().stream()
                .filter(news ->
                        !news.kind().equals("SHORTLISTED") && !news.kind().equals("OPEN"))
                .map(News::recordedAt)
                .findFirst()
                .orElse(null);
    }

    /** When the company told something before the next question. */
    private static @Nullable Instant toldAfter(Story story, Instant put, LocalDate nextDue) {
        return story.news().stream()
                .filter(news -> news.source().equals("COMPANY"))
                .map(News::recordedAt)
                .filter(at -> at.isAfter(put) && Oslo.day(at).isBefore(nextDue))
                .findFirst()
                .orElse(null);
    }
}
