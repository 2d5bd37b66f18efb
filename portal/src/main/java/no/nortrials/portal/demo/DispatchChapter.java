package no.nortrials.portal.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes who was asked and where each of them stands, with all that belongs to it. */
final class DispatchChapter {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Ground ground;
    private final Cast cast;
    private final Batch batch;
    private final Trail trail;
    private final Links links;
    private final Answers answers;
    private final Reminders reminders;
    private final Confidentiality confidentiality;
    private final CollatedChapter collated;

    DispatchChapter(Ground ground, Cast cast, Dice dice, Batch batch, Trail trail) {
        this.ground = ground;
        this.cast = cast;
        this.batch = batch;
        this.trail = trail;
        this.links = new Links(ground, batch, trail);
        this.answers = new Answers(dice, batch, trail);
        this.reminders = new Reminders(ground, batch);
        this.confidentiality = new Confidentiality(cast, batch, trail);
        this.collated = new CollatedChapter(cast, answers, batch, trail);
    }

    void write(Story story, @Nullable String reference) {
        if (story.asked().isEmpty()) return;
        round(story);
        story.asked().forEach(asked -> recipient(story, asked));
        if (story.summarisedAt() != null)
            collated.write(story, story.summarisedAt(), reference == null ? "" : reference);
        if (story.forwardedAt() != null)
            trail.by(
                    cast.coordinator(story.request()),
                    story.forwardedAt(),
                    "dispatch.sent",
                    story.request().id(),
                    Map.of("count", Integer.toString(story.asked().size())));
    }

    private void round(Story story) {
        Case request = story.request();
        Instant sent = story.forwardedAt();
        batch.add(Row.of("dispatch")
                .set("request_id", request.id())
                .set("version", sent == null ? 1 : 2)
                .set("changed_by", cast.coordinator(story.request()).name())
                .at("changed_at", sent == null ? request.receivedAt() : sent)
                .at("sent_at", sent)
                .at("internal_deadline_passed_at", passed(sent, request.internal()))
                .at("reply_deadline_passed_at", passed(sent, request.deadline()))
                .at("closed_at", story.summarisedAt() == null ? story.closedAt() : story.summarisedAt()));
    }

    private @Nullable Instant passed(@Nullable Instant sent, LocalDate deadline) {
        Instant end = ground.days().endOf(deadline);
        return sent != null && end.isBefore(ground.now()) ? end.plusSeconds(60) : null;
    }

    private void recipient(Story story, Asked asked) {
        batch.add(Row.of("recipient")
                .set("id", asked.id())
                .set("request_id", story.request().id())
                .set("trust_id", asked.trust().id())
                .set("state", asked.state())
                .json("reasons", "[" + String.join(",", asked.reasons()) + "]")
                .json("people", JSON.writeValueAsString(people(asked)))
                .on("due", asked.sentAt() == null ? null : story.request().internal())
                .at("sent_at", asked.sentAt())
                .at("opened_at", asked.openedAt())
                .at("answered_at", asked.answeredAt())
                .at("created_at", asked.sentAt() == null ? story.request().receivedAt() : asked.sentAt()));
        if (asked.sentAt() == null) return;
        links.write(story, asked, asked.sentAt());
        answers.write(story, asked);
        reminders.write(story, asked, asked.sentAt());
        confidentiality.write(story, asked);
    }

    private static List<Map<String, String>> people(Asked asked) {
        return asked.receivers().stream()
                .map(each -> Map.of(
                        "name", each.name(),
                        "email", each.email(),
                        "kind", each.primary() ? "CONTACT" : "DEPUTY",
                        "language", each.language()))
                .collect(Collectors.toList());
    }
}
