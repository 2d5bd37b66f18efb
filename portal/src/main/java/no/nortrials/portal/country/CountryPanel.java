package no.nortrials.portal.country;

import java.util.Optional;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.RequestKind;
import no.nortrials.portal.request.RequestPanel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The country assessment's section of the request page. */
@Component
class CountryPanel implements RequestPanel {
    private final AssessmentStore assessments;
    private final MemberStore members;

    CountryPanel(AssessmentStore assessments, MemberStore members) {
        this.assessments = assessments;
        this.members = members;
    }

    /** How far it has come; the unit sees more than the sponsor. */
    record Progress(RequestHeader request, @Nullable Assessment assessment, boolean unit, long asked, long answered) {}

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Panel> panel(Actor actor, RequestHeader request) {
        boolean unit = actor.is(Role.COORDINATOR);
        if (!CountryDesk.applies(request) || !(unit || actor.is(Role.SPONSOR))) return Optional.empty();
        Assessment assessment = assessments.find(request.id()).orElse(null);
        if (assessment == null && request.kind() != RequestKind.COUNTRY && !unit) return Optional.empty();
        var panel = members.ofRequest(request.id()).stream()
                .filter(member -> member.revokedAt() == null)
                .toList();
        var progress = new Progress(
                request,
                assessment,
                unit,
                panel.size(),
                panel.stream().filter(Member::submitted).count());
        return Optional.of(new Panel("country", "country.title", "country/panel", progress));
    }
}
