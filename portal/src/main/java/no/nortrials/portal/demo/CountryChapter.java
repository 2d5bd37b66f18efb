package no.nortrials.portal.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.Secrets;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormJson;
import no.nortrials.portal.request.RequestKind;
import org.jspecify.annotations.Nullable;

/** Writes the expert panels, their feedback and the unit's synthesis of country requests. */
final class CountryChapter {
    private static final String SYNTHESIS = """
            The experts who answered see no obstacle in Norwegian guidelines. The comparator is used in daily practice.

            Patients are seen at all university hospitals and at most larger trusts; three to five sites are realistic.
            Visits outside office hours and long travel are the main concerns. (Synthetic text of the demonstration.)""";

    private final Ground ground;
    private final Cast cast;
    private final List<Specialist> specialists;
    private final Dice dice;
    private final Batch batch;
    private final Trail trail;

    CountryChapter(Ground ground, Cast cast, List<Specialist> specialists, Dice dice, Batch batch, Trail trail) {
        this.ground = ground;
        this.cast = cast;
        this.specialists = specialists;
        this.dice = dice;
        this.batch = batch;
        this.trail = trail;
    }

    void write(Story story) {
        Case request = story.request();
        if (request.kind() != RequestKind.COUNTRY || request.centre() != null) return;
        switch (request.stage()) {
            case PANEL -> panel(story, 0.5);
            case SYNTHESIS -> panel(story, 0.8);
            case ANSWERED -> panel(story, 0.9);
            case DRAFT,
                    RECEIVED,
                    ASKED,
                    REPLIED,
                    TRIAGED,
                    FORWARDED,
                    ANSWERING,
                    DEADLINE_PASSED,
                    WITHDRAWN,
                    DUPLICATE,
                    OUT_OF_SCOPE -> {}
        }
    }

    private void panel(Story story, double share) {
        Instant sent = sent(story.request());
        assessment(story, sent);
        List<Specialist> fit = specialists.stream()
                .filter(each -> each.areas().contains(story.request().topic().area()))
                .toList();
        List<Specialist> asked = dice.some(fit.isEmpty() ? specialists : fit, 4);
        for (int i = 0; i < asked.size(); i++) member(story, asked.get(i), sent, (i + 0.5) / asked.size() < share);
        trail.by(
                unit(), sent, "country.asked", story.request().id(), Map.of("experts", Integer.toString(asked.size())));
    }

    private Instant sent(Case request) {
        Instant day = ground.at(ground.days().plus(request.counted(), 2), dice);
        return day.isBefore(ground.now()) ? day : ground.now().minusSeconds(3600);
    }

    private void assessment(Story story, Instant sent) {
        Instant approved = story.summarisedAt();
        boolean written = story.request().stage() != Stage.PANEL;
        Instant changed = approved == null ? sent : approved;
        batch.add(Row.of("country_assessment")
                .set("request_id", story.request().id())
                .set("state", approved != null ? "APPROVED" : written ? "SYNTHESIS" : "PANEL")
                .set("conclusion", approved == null ? null : dice.pick(conclusions()))
                .set("synthesis", written ? SYNTHESIS : "")
                .set("approved_by", approved == null ? null : unit().name())
                .at("approved_at", approved)
                .set("version", written ? 1 : 0)
                .at("updated_at", changed)
                .set("updated_by", unit().name())
                .set("updated_by_account", unit().id()));
        if (approved != null)
            trail.by(unit(), approved, "country.approved", story.request().id(), Map.of());
    }

    private static List<String> conclusions() {
        return List.of("FEASIBLE", "FEASIBLE", "FEASIBLE_WITH_CHANGES", "NOT_FEASIBLE");
    }

    private void member(Story story, Specialist expert, Instant sent, boolean answers) {
        Case request = story.request();
        UUID id = Ids.of("panel:" + request.number() + ":" + expert.name());
        Instant answered = answered(sent, answers);
        batch.add(Row.of("panel_member")
                .set("id", id)
                .set("request_id", request.id())
                .set("expert_id", expert.id())
                .set("token_hash", Secrets.hash("no such link: " + id))
                .json("form", answered == null ? "{}" : FormJson.write(feedback()))
                .on("due", request.internal())
                .at("sent_at", sent)
                .at("opened_at", answered)
                .at("submitted_at", answered)
                .at("expires_at", ground.days().endOf(request.deadline().plusDays(30))));
        if (answered != null) trail.link(expert.name(), answered, "country.answered", request.id(), Map.of());
    }

    private @Nullable Instant answered(Instant sent, boolean answers) {
        if (!answers) return null;
        Instant at = sent.plus(Duration.ofMinutes(Math.round(1440 * dice.logNormal(1.5, 0.5))));
        return at.isBefore(ground.now()) ? at : ground.now().minusSeconds(dice.between(600, 3000));
    }

    private FormData feedback() {
        return new FormData(Map.of(
                "population", List.of(dice.chance(0.8) ? "YES" : "NO"),
                "recruitment", List.of(dice.pick(List.of("VERY_GOOD", "GOOD", "GOOD", "SMALL"))),
                "limiting", List.of(dice.pick(List.of("COMPETING_STUDIES", "EXCLUSION_CRITERIA", "NONE"))),
                "discouraging", List.of(dice.chance(0.8) ? "NO" : "YES"),
                "standardOfCare", List.of(dice.pick(List.of("YES", "YES", "PARTLY"))),
                "sites", List.of(Integer.toString(dice.between(2, 8))),
                "interest", List.of(dice.pick(List.of("YES", "YES", "MAYBE", "NO"))),
                "nameAllowed", List.of(dice.chance(0.7) ? "yes" : "no"),
                "comment",
                        List.of(dice.pick(List.of(
                                "Fits the guideline; the comparator is what we use.",
                                "Few patients fulfil the second criterion.",
                                "Feasible at the university hospitals if visits can be fewer.")))));
    }

    private Person unit() {
        return cast.of("COORDINATOR").getFirst();
    }
}
