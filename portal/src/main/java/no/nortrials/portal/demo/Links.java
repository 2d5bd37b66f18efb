package no.nortrials.portal.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.Secrets;
import org.jspecify.annotations.Nullable;

/** Writes the personal answer links of who was asked, and of whom it was passed on to. None of them can be opened. */
final class Links {
    private final Ground ground;
    private final Batch batch;
    private final Trail trail;

    Links(Ground ground, Batch batch, Trail trail) {
        this.ground = ground;
        this.batch = batch;
        this.trail = trail;
    }

    void write(Story story, Asked asked, Instant sent) {
        for (Receiver receiver : asked.receivers())
            link(
                    story,
                    asked,
                    receiver.name(),
                    receiver.email(),
                    receiver.primary() ? "CONTACT" : "DEPUTY",
                    receiver.language(),
                    null,
                    sent,
                    receiver.primary() ? asked.openedAt() : null);
        if (asked.state().equals("PASSED_ON") && asked.openedAt() != null) passedOn(story, asked, asked.openedAt());
    }

    private void passedOn(Story story, Asked asked, Instant opened) {
        Instant at = opened.plus(Duration.ofMinutes(7));
        UUID by = asked.link();
        String holder = "Poliklinikk for studier (oppdiktet)";
        link(
                story,
                asked,
                holder,
                "poliklinikk." + asked.trust().organisationNumber() + "@example.org",
                "DEPARTMENT",
                "nb",
                by,
                at,
                null);
        trail.link(
                asked.receiver().name(),
                at,
                "dispatch.passed-on",
                story.request().id(),
                Map.of("to", holder));
    }

    private void link(
            Story story,
            Asked asked,
            String name,
            String email,
            String kind,
            String language,
            @Nullable UUID by,
            Instant created,
            @Nullable Instant opened) {
        UUID id = asked.link(email);
        batch.add(Row.of("answer_link")
                .set("id", id)
                .set("recipient_id", asked.id())
                .set("token_hash", Secrets.hash("no such link: " + id))
                .set("holder_name", name)
                .set("holder_email", email)
                .set("holder_kind", kind)
                .set("language", language)
                .set("passed_on_by", by)
                .at("created_at", created)
                .at("expires_at", ground.days().endOf(story.request().deadline().plusDays(30)))
                .at("first_opened_at", opened));
    }
}
