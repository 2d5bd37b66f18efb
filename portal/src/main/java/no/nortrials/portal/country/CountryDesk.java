package no.nortrials.portal.country;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.request.RequestFields;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.RequestKind;
import no.nortrials.portal.request.Requests;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything about one country assessment, for those who may see it. */
@Component
@Transactional(readOnly = true)
class CountryDesk {
    private final Requests requests;
    private final AssessmentStore assessments;
    private final MemberStore members;
    private final Panels panels;

    CountryDesk(Requests requests, AssessmentStore assessments, MemberStore members, Panels panels) {
        this.requests = requests;
        this.assessments = assessments;
        this.members = members;
        this.panels = panels;
    }

    /** What lies on the unit's desk. */
    record Desk(
            RequestHeader request,
            @Nullable Assessment assessment,
            List<Member> members,
            List<Candidate> candidates,
            Comparison comparison,
            List<AssessmentStore.Version> versions) {

        public boolean approved() {
            return assessment != null && assessment.approved();
        }
    }

    /** The answer as the sponsor gets it. */
    record Document(
            RequestHeader request, Assessment assessment, Comparison comparison, long asked, List<Member> named) {

        public List<String> paragraphs() {
            return List.of(assessment.synthesis().split("\\R\\s*\\R", -1));
        }
    }

    Desk of(Actor actor, UUID id) {
        RequestHeader request = requestOf(actor, id);
        List<Member> panel = members.ofRequest(id);
        return new Desk(
                request,
                assessments.find(id).orElse(null),
                panel,
                panels.candidates(request),
                Comparison.of(panel, ownQuestions(id)),
                assessments.versions(id));
    }

    /** A request that asks about the country, or whose type was not stated and which may turn out to. */
    RequestHeader requestOf(Actor actor, UUID id) {
        RequestHeader request = requests.visibleTo(actor, id);
        if (!applies(request)) throw new NotFound("no country assessment for `" + id + "`");
        return request;
    }

    static boolean applies(RequestHeader request) {
        return !request.draft() && (request.kind() == RequestKind.COUNTRY || request.kind() == RequestKind.UNSPECIFIED);
    }

    List<String> ownQuestions(UUID id) {
        FormData form = requests.form(id);
        return RequestFields.OWN_QUESTIONS.stream()
                .flatMap(field -> form.filled(field).stream())
                .toList();
    }

    Document document(Desk desk) {
        Assessment assessment = desk.assessment();
        if (assessment == null)
            throw new NotFound("no country assessment for `" + desk.request().id() + "`");
        long asked = desk.members().stream()
                .filter(member -> member.revokedAt() == null)
                .count();
        List<Member> named =
                desk.comparison().experts().stream().filter(Member::named).toList();
        return new Document(desk.request(), assessment, desk.comparison(), asked, named);
    }

    /** The answer that went out; the unit also sees one that is still being written. */
    Document answer(Actor actor, UUID id) {
        Desk desk = of(actor, id);
        return Optional.of(desk)
                .filter(seen -> seen.approved() || actor.is(Role.COORDINATOR))
                .map(this::document)
                .orElseThrow(() -> new NotFound("no answer to `" + id + "` yet"));
    }
}
