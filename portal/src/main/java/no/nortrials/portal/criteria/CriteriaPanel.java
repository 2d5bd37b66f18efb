package no.nortrials.portal.criteria;

import java.util.List;
import java.util.Optional;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.FreeText;
import no.nortrials.eligibility.Role;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.RequestPanel;
import org.springframework.stereotype.Component;

/** The criteria on the request's page: how many, and how they read. */
@Component
class CriteriaPanel implements RequestPanel {
    private static final int SHOWN = 8;

    private final CriteriaDesk desks;
    private final CriterionViews views;

    CriteriaPanel(CriteriaDesk desks, CriterionViews views) {
        this.desks = desks;
        this.views = views;
    }

    /** What the panel shows; {@code more} criteria are not shown. */
    record Told(Desk desk, int count, long inWords, List<Line> lines, int more) {}

    record Line(boolean exclusion, String sentence) {}

    @Override
    public int order() {
        return 12;
    }

    @Override
    public Optional<Panel> panel(Actor actor, RequestHeader request) {
        return desks.shown(actor, request)
                .map(desk -> new Panel("criteria", "criteria.title", "criteria/panel", told(actor, desk)));
    }

    private Told told(Actor actor, Desk desk) {
        List<Criterion> all = desk.criteria().criteria();
        List<Line> lines = all.stream()
                .limit(SHOWN)
                .map(each -> new Line(each.note().role() == Role.EXCLUSION, views.sentence(each, actor.locale())))
                .toList();
        long inWords = all.stream().filter(FreeText.class::isInstance).count();
        return new Told(desk, all.size(), inWords, lines, all.size() - lines.size());
    }
}
