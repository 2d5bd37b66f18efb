package no.nortrials.portal.node;

import java.util.Optional;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.RequestPanel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the hospitals' data say, on the request's page. */
@Component
class NodePanel implements RequestPanel {
    private final NodeQuestions questions;
    private final QuestionStore store;

    NodePanel(NodeQuestions questions, QuestionStore store) {
        this.questions = questions;
        this.store = store;
    }

    /** @param view null when nobody was asked yet */
    record Told(RequestHeader request, @Nullable HospitalsView view, boolean unit) {}

    @Override
    public int order() {
        return 14;
    }

    @Override
    public Optional<Panel> panel(Actor actor, RequestHeader request) {
        boolean unit = actor.is(Role.COORDINATOR);
        if (request.draft() || !(unit || actor.is(Role.SPONSOR))) return Optional.empty();
        if (!unit && !store.shared(request.id())) return Optional.empty();
        HospitalsView view = questions
                .newest(request.id())
                .map(round -> HospitalsView.of(round, unit))
                .orElse(null);
        return Optional.of(new Panel("hospitals", "node.title", "node/panel", new Told(request, view, unit)));
    }
}
