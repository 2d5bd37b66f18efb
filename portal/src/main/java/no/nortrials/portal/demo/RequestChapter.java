package no.nortrials.portal.demo;

import java.time.Duration;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormJson;
import no.nortrials.portal.request.RequestFields;
import org.jspecify.annotations.Nullable;

/** Writes the requests themselves, each with its clarification and what the trail says of it. */
final class RequestChapter {
    private final Ground ground;
    private final Dice dice;
    private final Batch batch;
    private final Standing standing;
    private final Clarification clarification;
    private final Moves moves;

    RequestChapter(Ground ground, Cast cast, Dice dice, Batch batch, Trail trail, Standing standing) {
        this.ground = ground;
        this.dice = dice;
        this.batch = batch;
        this.standing = standing;
        this.clarification = new Clarification(cast, dice, batch, trail);
        this.moves = new Moves(ground, cast, standing, trail);
    }

    void write(Story story, @Nullable String reference) {
        Case request = story.request();
        FormData form = RequestForm.of(request, ground, dice);
        Standing.Next next = standing.next(story);
        batch.add(Row.of("request")
                .set("id", request.id())
                .set("reference", reference)
                .set("channel", request.centre() == null ? "PORTAL" : "CENTRE")
                .set(
                        "centre_id",
                        request.centre() == null ? null : request.centre().id())
                .code("kind", request.kind())
                .code("product", request.product())
                .code("status", standing.status(story))
                .set("status_before_clarification", request.stage() == Stage.ASKED ? "RECEIVED" : null)
                .code("closed_reason", standing.closedReason(story))
                .set("duplicate_of", standing.duplicates().get(request.id()))
                .set("organisation_id", request.firm().id())
                .set("created_by", request.creator().id())
                .json("form", FormJson.write(form))
                .set("title", request.title())
                .set("protocol_number", request.protocol())
                .set("eu_ct_number", form.filled(RequestFields.EU_CT_NUMBER).orElse(null))
                .set("indication", request.topic().indication())
                .set("therapy_area", request.topic().area())
                .set("phase", request.phase())
                .code("tier", request.tier())
                .set("sponsor_nameable", request.nameable())
                .at("received_at", request.draft() ? null : request.receivedAt())
                .on("counted_from", request.draft() ? null : request.counted())
                .on("reply_deadline", request.deadline())
                .on("internal_deadline", request.draft() ? null : request.internal())
                .code("next_action", next.action())
                .at("next_due", next.due() == null ? null : ground.days().endOf(next.due()))
                .at("summarised_at", story.summarisedAt())
                .at("closed_at", story.closedAt())
                .set("synthetic", true)
                .at("created_at", request.receivedAt().minus(Duration.ofHours(2)))
                .at("updated_at", story.lastMoved()));
        clarification.write(story);
        if (reference != null) moves.write(story, reference);
    }
}
