package no.nortrials.portal.outcome;

import java.util.Optional;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.RequestPanel;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The outcome's section of the request page. */
@Component
class OutcomePanel implements RequestPanel {
    private final OutcomeViews views;

    OutcomePanel(OutcomeViews views) {
        this.views = views;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Panel> panel(Actor actor, RequestHeader request) {
        if (!OutcomeRights.applies(request)) return Optional.empty();
        OutcomeView outcome = views.of(actor, request, LocaleContextHolder.getLocale());
        return Optional.of(new Panel("outcome", "outcome.title", "outcome/panel", outcome));
    }
}
