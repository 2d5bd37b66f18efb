package no.nortrials.portal.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nortrials.portal.access.Secrets;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormJson;
import no.nortrials.portal.request.Tier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes who was asked, by which links, what they answered and how they were reminded. */
final class DispatchChapter {
    private static final JsonMapper JSON = JsonMapper.builder().build();
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

    private final Ground ground;
    private final Cast cast;
    private final Dice dice;
    private final Batch batch;
    private final Trail trail;
    private final Map<UUID, FormData> answers = new HashMap<>();

    DispatchChapter(Ground ground, Cast cast, Dice dice, Batch batch, Trail trail) {
        this.ground = ground;
        this.cast = cast;
        this.dice = dice;
        this.batch = batch;
        this.trail = trail;
    }

    void write(Story story, @Nullable String reference) {
        if (story.asked().isEmpty()) return;
        round(story);
        story.asked().forEach(asked -> recipient(story, asked));
        if (story.summarisedAt() != null) collated(story, story.summarisedAt(), reference == null ? "" : reference);
        if (story.forwardedAt() != null)
            trail.by(
                    coordinator(story),
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
                .set("changed_by", coordinator(story).name())
                .at("changed_at", sent == null ? request.receivedAt() : sent)
                .on("internal_deadline", request.internal())
                .on("reply_deadline", request.deadline())
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
        links(story, asked, asked.sentAt());
        answer(story, asked);
        reminders(story, asked, asked.sentAt());
        confidentiality(story, asked);
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

    private void links(Story story, Asked asked, Instant sent) {
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
        UUID by = linkId(asked, asked.receiver().email());
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
        UUID id = linkId(asked, email);
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

    private static UUID linkId(Asked asked, String email) {
        return UUID.nameUUIDFromBytes((asked.id() + email).getBytes(StandardCharsets.UTF_8));
    }

    private void answer(Story story, Asked asked) {
        Instant at = asked.answeredAt();
        if (at == null) return;
        List<String> reasons = asked.state().equals("DECLINED")
                ? dice.some(REASONS, dice.between(1, 2)).stream().distinct().toList()
                : List.of();
        FormData typed = AnswerForm.of(asked, story.request(), reasons, dice);
        answers.put(asked.id(), typed);
        String form = FormJson.write(typed);
        String name = asked.receiver().name();
        batch.add(Row.of("answer")
                .set("recipient_id", asked.id())
                .set("decision", asked.state())
                .codes("decline_reasons", reasons)
                .json("form", form)
                .at("submitted_at", at)
                .set("submitted_by", name)
                .set("submitted_link", linkId(asked, asked.receiver().email()))
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

    private void reminders(Story story, Asked asked, Instant sent) {
        LocalDate due = story.request().internal();
        reminder(story, asked, sent, "BEFORE_3", ground.days().minus(due, 3));
        reminder(story, asked, sent, "BEFORE_1", ground.days().minus(due, 1));
        reminder(story, asked, sent, "AFTER_1", ground.days().plus(due, 1));
    }

    private void reminder(Story story, Asked asked, Instant sent, String kind, LocalDate on) {
        if (!on.isAfter(RequestChapter.day(sent))) return;
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

    private void confidentiality(Story story, Asked asked) {
        Case request = story.request();
        Instant opened = asked.openedAt();
        if (opened == null || request.tier() == Tier.OPEN) return;
        batch.add(Row.of("confidentiality_acceptance")
                .set("request_id", request.id())
                .set("link_id", linkId(asked, asked.receiver().email()))
                .set("name", asked.receiver().name())
                .set("terms_version", "2026-1")
                .at("accepted_at", opened.plusSeconds(50)));
        trail.link(
                asked.receiver().name(),
                opened.plusSeconds(50),
                "dispatch.confidentiality-accepted",
                request.id(),
                Map.of());
        if (request.tier() == Tier.CDA) cda(request, asked, opened);
    }

    private void cda(Case request, Asked asked, Instant opened) {
        batch.add(Row.of("cda")
                .set("organisation_id", request.firm().id())
                .set("trust_id", asked.trust().id())
                .set("request_id", request.id())
                .set(
                        "reference",
                        "CDA " + request.protocol() + " " + asked.trust().shortName())
                .set("signatory", "Research director (invented)")
                .on("effective_on", RequestChapter.day(opened))
                .set("recorded_by", cast.of("COORDINATOR").getFirst().id())
                .at("recorded_at", opened));
    }

    private void collated(Story story, Instant frozen, String reference) {
        List<Asked> positive = story.asked().stream().filter(Asked::positive).toList();
        int declined = (int) story.asked().stream()
                .filter(asked -> asked.state().equals("DECLINED"))
                .count();
        var shared = new LinkedHashMap<String, Object>();
        shared.put("reference", reference);
        shared.put("title", story.request().title());
        shared.put("synthetic", true);
        shared.put("frozenAt", frozen.toString());
        shared.put("asked", story.asked().size());
        shared.put("declined", declined);
        shared.put("missing", story.asked().size() - positive.size() - declined);
        shared.put(
                "interested", positive.stream().map(asked -> one(asked, true)).toList());
        var internal = story.asked().stream().map(asked -> one(asked, false)).toList();
        batch.add(Row.of("collated_answer")
                .set("request_id", story.request().id())
                .set("version", 1)
                .at("frozen_at", frozen)
                .json("content", JSON.writeValueAsString(Map.of("shared", shared, "internal", internal)))
                .set("comment", "")
                .at("sent_at", frozen)
                .set("sent_by", coordinator(story).name()));
        trail.by(
                coordinator(story),
                frozen,
                "dispatch.collated-sent",
                story.request().id(),
                Map.of());
    }

    private Map<String, Object> one(Asked asked, boolean forCompany) {
        var answer = new LinkedHashMap<>(
                answers.getOrDefault(asked.id(), FormData.EMPTY).values());
        if (forCompany) answer.keySet().removeAll(AnswerForm.INTERNAL);
        return Map.of(
                "trustId", asked.trust().id().toString(), "state", asked.state(), "late", false, "answer", answer);
    }

    private Person coordinator(Story story) {
        var unit = cast.of("COORDINATOR");
        return unit.get(story.request().number() % unit.size());
    }
}
