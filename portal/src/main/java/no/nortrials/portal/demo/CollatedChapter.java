package no.nortrials.portal.demo;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes the collated answer as it was frozen and sent to the sponsor. */
final class CollatedChapter {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Cast cast;
    private final Answers answers;
    private final Batch batch;
    private final Trail trail;

    CollatedChapter(Cast cast, Answers answers, Batch batch, Trail trail) {
        this.cast = cast;
        this.answers = answers;
        this.batch = batch;
        this.trail = trail;
    }

    void write(Story story, Instant frozen, String reference) {
        batch.add(Row.of("collated_answer")
                .set("request_id", story.request().id())
                .set("version", 1)
                .at("frozen_at", frozen)
                .json("content", JSON.writeValueAsString(content(story, frozen, reference)))
                .set("comment", "")
                .at("sent_at", frozen)
                .set("sent_by", cast.coordinator(story.request()).name()));
        trail.by(
                cast.coordinator(story.request()),
                frozen,
                "dispatch.collated-sent",
                story.request().id(),
                Map.of());
    }

    private Map<String, Object> content(Story story, Instant frozen, String reference) {
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
        shared.put("interested", positive.stream().map(this::forCompany).toList());
        var internal = story.asked().stream().map(this::forUnit).toList();
        return Map.of("shared", shared, "internal", internal);
    }

    private Map<String, Object> forUnit(Asked asked) {
        return one(asked, answers.of(asked).values());
    }

    private Map<String, Object> forCompany(Asked asked) {
        var told = new LinkedHashMap<>(answers.of(asked).values());
        told.keySet().removeAll(AnswerForm.INTERNAL);
        return one(asked, told);
    }

    private static Map<String, Object> one(Asked asked, Map<String, List<String>> answer) {
        return Map.of(
                "trustId", asked.trust().id().toString(), "state", asked.state(), "late", false, "answer", answer);
    }
}
