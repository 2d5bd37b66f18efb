package no.nortrials.portal.dataanswer;

import java.util.Optional;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.RequestPanel;
import org.springframework.stereotype.Component;

/** The way from a request's page to all that the data say of it. */
@Component
class DataAnswerPanel implements RequestPanel {
    private final DataAnswers answers;

    DataAnswerPanel(DataAnswers answers) {
        this.answers = answers;
    }

    @Override
    public int order() {
        return 17;
    }

    @Override
    public Optional<Panel> panel(Actor actor, RequestHeader request) {
        if (request.draft() || !(actor.is(Role.COORDINATOR) || actor.is(Role.SPONSOR))) return Optional.empty();
        return answers.exist(actor, request)
                ? Optional.of(new Panel("data-answer", "dataanswer.title", "dataanswer/panel", request))
                : Optional.empty();
    }
}
