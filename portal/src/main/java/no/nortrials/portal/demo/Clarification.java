package no.nortrials.portal.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes what the unit asked the sponsor, the reply, and the pause of the clock between them. */
final class Clarification {
    private static final List<String> QUESTIONS = List.of(
            "How many visits would be on site, and could some of them be by phone?",
            "Please tell us whether patients with an earlier biological treatment may take part.",
            "Is the reply date fixed? Several hospitals are short of staff that week.");
    private static final List<String> REPLIES = List.of(
            "Half of the visits can be by phone; the synopsis has been updated.",
            "Yes, with a wash-out of eight weeks.",
            "We can wait two more working days for an answer.");

    private final Cast cast;
    private final Dice dice;
    private final Batch batch;
    private final Trail trail;

    Clarification(Cast cast, Dice dice, Batch batch, Trail trail) {
        this.cast = cast;
        this.dice = dice;
        this.batch = batch;
        this.trail = trail;
    }

    void write(Story story) {
        Instant asked = story.pausedAt();
        if (asked == null) return;
        asked(story.request(), asked);
        Instant replied = story.resumedAt();
        if (replied != null) replied(story.request(), replied);
        batch.add(Row.of("clock_pause")
                .set("request_id", story.request().id())
                .at("paused_at", asked)
                .at("resumed_at", replied));
    }

    private void asked(Case request, Instant at) {
        Person unit = cast.coordinator(request);
        said(request.id(), "UNIT", unit, dice.pick(QUESTIONS), at);
        trail.by(unit, at, "request.moved", request.id(), Map.of("from", "RECEIVED", "to", "NEEDS_CLARIFICATION"));
    }

    private void replied(Case request, Instant at) {
        Person sponsor = request.creator();
        said(request.id(), "SPONSOR", sponsor, dice.pick(REPLIES), at);
        trail.by(sponsor, at, "request.moved", request.id(), Map.of("from", "NEEDS_CLARIFICATION", "to", "RECEIVED"));
    }

    private void said(UUID request, String side, Person author, String text, Instant at) {
        batch.add(Row.of("clarification")
                .set("request_id", request)
                .set("side", side)
                .set("author_id", author.id())
                .set("author_name", author.name())
                .set("text", text)
                .at("written_at", at));
    }
}
