package no.nortrials.portal.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.dataanswer.DataChapter;
import no.nortrials.portal.request.RequestHeader;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The saved estimate, in the data answer. */
@Component
class EstimateChapter implements DataChapter {
    private final EstimateDesk desks;
    private final PatientNumbers numbers;
    private final MessageSource messages;

    EstimateChapter(EstimateDesk desks, PatientNumbers numbers, MessageSource messages) {
        this.desks = desks;
        this.numbers = numbers;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean exists(Actor actor, RequestHeader request) {
        return desks.exists(actor, request);
    }

    @Override
    public Optional<Chapter> chapter(Actor actor, RequestHeader request) {
        return desks.shown(actor, request).flatMap(desk -> {
            Estimate estimate = desk.estimate();
            return estimate == null
                    ? Optional.empty()
                    : Optional.of(new Chapter(
                            "estimate", "evidence.title", "evidence/chapter", desk, draft(estimate, desk.joined())));
        });
    }

    private List<String> draft(Estimate estimate, @Nullable JoinedEstimate joined) {
        Occurrence figure = estimate.inputs().figure();
        var patients = estimate.nation().patients();
        var sentences = new ArrayList<String>();
        sentences.add(text(
                "evidence.draft",
                numbers.text(patients.low()),
                numbers.text(patients.median()),
                numbers.text(patients.high()),
                text("evidence.condition." + figure.id()),
                text("evidence.unit." + figure.measure().name()),
                figure.source(),
                figure.year()));
        if (joined != null && joined.isSynthetic()) sentences.add(text("evidence.joined.synthetic"));
        if (joined != null)
            Joined.patients(joined.nation())
                    .ifPresent(both -> sentences.add(text(
                            "evidence.draft.joined",
                            numbers.text(both.low()),
                            numbers.text(both.median()),
                            numbers.text(both.high()))));
        sentences.add(text("evidence.promise"));
        return sentences;
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
