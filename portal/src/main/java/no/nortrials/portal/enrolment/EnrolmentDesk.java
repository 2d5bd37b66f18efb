package no.nortrials.portal.enrolment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.directory.Trust;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Problem;
import no.nortrials.portal.recruitment.PlannedRecruitment;
import no.nortrials.portal.recruitment.PlannedRecruitments;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.Requests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enrolled patients of one request's trial: the unit reports and reads, and so does the sponsor for its own. */
@Service
@Transactional
class EnrolmentDesk {
    private static final int WINDOW = 6;

    private final Requests requests;
    private final EnrolmentReports reports;
    private final ReportStore store;
    private final PlannedRecruitments planned;
    private final Directory directory;
    private final AuditTrail audit;
    private final Clock clock;

    EnrolmentDesk(
            Requests requests,
            EnrolmentReports reports,
            ReportStore store,
            PlannedRecruitments planned,
            Directory directory,
            AuditTrail audit,
            Clock clock) {
        this.requests = requests;
        this.reports = reports;
        this.store = store;
        this.planned = planned;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What lies on the desk.
     *
     * @param trusts those asked about: of the forecast when there is one, else all
     * @param planned the forecast that may be seen
     */
    record Desk(
            RequestHeader request,
            List<Trust> trusts,
            List<Report> reports,
            List<ReportStore.Entry> history,
            Optional<PlannedRecruitment> planned) {
        /** How it goes on by all reports; computed when asked. */
        Optional<FromHere> all() {
            return planned.flatMap(plan -> FromHere.all(plan, reports));
        }

        /** The same by the last months. */
        Optional<FromHere> lately() {
            return planned.flatMap(plan -> FromHere.lately(plan, reports, WINDOW));
        }

        /** What was reported last. */
        public Optional<Report> last() {
            return reports.isEmpty() ? Optional.empty() : Optional.of(reports.getLast());
        }

        public boolean reached() {
            return planned.isPresent()
                    && last().filter(report ->
                                    report.enrolled() >= planned.get().told().target())
                            .isPresent();
        }
    }

    @Transactional(readOnly = true)
    Desk of(Actor actor, UUID id) {
        RequestHeader request = requests.visibleTo(actor, id);
        if (request.draft()) throw new NotFound("no enrolment for the draft `" + id + "`");
        Optional<PlannedRecruitment> plan =
                planned.newest(id).filter(each -> each.shared() || actor.is(Role.COORDINATOR));
        List<Report> all = reports.of(id);
        return new Desk(request, trusts(plan, all), all, store.history(id), plan);
    }

    private List<Trust> trusts(Optional<PlannedRecruitment> plan, List<Report> all) {
        if (plan.isEmpty()) return directory.trusts();
        return directory.trusts().stream()
                .filter(trust -> plan.get().sites().stream()
                                .anyMatch(site -> site.trust().id().equals(trust.id()))
                        || all.stream().anyMatch(report -> report.of(trust.id()).isPresent()))
                .toList();
    }

    /** What is wrong, by field; empty when the report is kept. */
    Map<String, Problem> report(Actor actor, UUID id, FormData typed) {
        Desk desk = of(actor, id);
        List<Report> others = desk.reports().stream()
                .filter(report -> !typed.day(ReportForm.AS_OF).equals(Optional.of(report.asOf())))
                .toList();
        Map<String, Problem> problems = ReportForm.problems(typed, desk.trusts(), others, Oslo.today(clock));
        if (problems.isEmpty()) {
            LocalDate asOf = typed.day(ReportForm.AS_OF).orElseThrow();
            store.add(id, new ReportStore.Entry(asOf, typed, false, clock.instant(), actor.name()));
            audit.record(By.actor(actor), "enrolment.reported", id, Map.of("asOf", asOf.toString()));
        }
        return problems;
    }

    /** The report of a day counts no more; what was said stays in the history. */
    void withdraw(Actor actor, UUID id, LocalDate asOf) {
        Desk desk = of(actor, id);
        if (desk.reports().stream().noneMatch(report -> report.asOf().equals(asOf)))
            throw new NotFound("no report of `" + asOf + "`");
        store.add(id, new ReportStore.Entry(asOf, FormData.EMPTY, true, clock.instant(), actor.name()));
        audit.record(By.actor(actor), "enrolment.withdrawn", id, Map.of("asOf", asOf.toString()));
    }
}
