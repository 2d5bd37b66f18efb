package no.nortrials.portal.demo;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormJson;

/** Writes what the trusts answered, and remembers it for the collated answer. */
final class Answers {
    private static final List<String> REASONS = List.of(
            "FEW_PATIENTS",
            "FEW_PATIENTS",
            "COMPETING_STUDY",
            "STAFF",
            "STAFF",
            "STAFF",
            "INVESTIGATOR",
            "EQUIPMENT",
            "STANDARD_OF_CARE",
            "SCIENTIFIC_INTEREST",
            "TIMELINE",
            "FINANCE");

    private final Dice dice;
    private final Batch batch;
    private final Trail trail;
    private final Map<UUID, FormData> written = new HashMap<>();

    Answers(Dice dice, Batch batch, Trail trail) {
        this.dice = dice;
        this.batch = batch;
        this.trail = trail;
    }

    FormData of(Asked asked) {
        return written.getOrDefault(asked.id(), FormData.EMPTY);
    }

    void write(Story story, Asked asked) {
        Instant at = asked.answeredAt();
        if (at == null) return;
        List<String> reasons = asked.state().equals("DECLINED")
                ? dice.some(REASONS, dice.between(1, 2)).stream().distinct().toList()
                : List.of();
        FormData typed = AnswerForm.of(asked, story.request(), reasons, dice);
        written.put(asked.id(), typed);
        String form = FormJson.write(typed);
        String name = asked.receiver().name();
        batch.add(Row.of("answer")
                .set("recipient_id", asked.id())
                .set("decision", asked.state())
                .codes("decline_reasons", reasons)
                .json("form", form)
                .at("submitted_at", at)
                .set("submitted_by", name)
                .set("submitted_link", asked.link())
                .set("version", 1)
                .at("updated_at", at)
                .set("updated_by", name));
        batch.add(Row.of("answer_version")
                .set("recipient_id", asked.id())
                .set("version", 1)
                .set("decision", asked.state())
                .codes("decline_reasons", reasons)
                .json("form", form)
                .at("submitted_at", at)
                .set("submitted_by", name));
        trail.link(
                name,
                at,
                "dispatch.answered",
                story.request().id(),
                Map.of("trust", asked.trust().shortName(), "decision", asked.state()));
    }
}
