package no.nortrials.portal.node;

import java.util.List;
import java.util.Optional;
import no.nortrials.eligibility.sentence.Sentences;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.dataanswer.DataChapter;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.web.Fmt;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the hospitals told last, in the data answer. */
@Component
class HospitalsChapter implements DataChapter {
    private final NodeQuestions questions;
    private final QuestionStore store;
    private final Directory directory;
    private final NodeWords words;
    private final Fmt fmt;

    HospitalsChapter(NodeQuestions questions, QuestionStore store, Directory directory, NodeWords words, Fmt fmt) {
        this.questions = questions;
        this.store = store;
        this.directory = directory;
        this.words = words;
        this.fmt = fmt;
    }

    /** @param sentences the criteria */
    record Told(HospitalsView view, List<String> sentences, TrustNames trusts) {}

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean exists(Actor actor, RequestHeader request) {
        return (actor.is(Role.COORDINATOR) || store.shared(request.id()))
                && store.newest(request.id()).isPresent();
    }

    @Override
    public Optional<Chapter> chapter(Actor actor, RequestHeader request) {
        boolean unit = actor.is(Role.COORDINATOR);
        if (!unit && !store.shared(request.id())) return Optional.empty();
        return questions
                .newest(request.id())
                .map(round -> HospitalsView.of(round, unit))
                .map(view -> new Chapter("hospitals", "node.title", "node/chapter", told(view), draft(view)));
    }

    private Told told(HospitalsView view) {
        List<String> sentences =
                Sentences.of(view.round().criteria(), NodeWords.language(LocaleContextHolder.getLocale()));
        return new Told(view, sentences, TrustNames.of(directory));
    }

    private List<String> draft(HospitalsView view) {
        if (!view.hasTotal()) return List.of();
        String told = words.text(
                "node.draft",
                fmt.dayOf(view.round().asked()),
                words.total(view.total().getLast()),
                view.answered(),
                view.round().criteriaVersion());
        return view.isSynthetic() ? List.of(told, words.text("node.synthetic")) : List.of(told);
    }
}
