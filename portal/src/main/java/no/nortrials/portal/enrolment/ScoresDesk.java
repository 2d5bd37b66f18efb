package no.nortrials.portal.enrolment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nortrials.forecast.recruitment.Outcome;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.recruitment.PlannedRecruitment;
import no.nortrials.portal.recruitment.PlannedRecruitments;
import no.nortrials.portal.request.Requests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Scores saved forecasts. Of each request the last one counts that was saved before its first patient could be enrolled: later ones
 * may have known what happened.
 */
@Service
@Transactional(readOnly = true)
class ScoresDesk {
    /** A report so many days from the deadline tells what had happened by then. */
    private static final int NEAR = 15;

    private final PlannedRecruitments planned;
    private final EnrolmentReports reports;
    private final Requests requests;

    ScoresDesk(PlannedRecruitments planned, EnrolmentReports reports, Requests requests) {
        this.planned = planned;
        this.reports = reports;
        this.requests = requests;
    }

    Scores of(Actor actor) {
        List<PlannedRecruitment> counting = counting();
        List<Judged> judged = counting.stream()
                .flatMap(each -> enrolled(each).stream()
                        .map(patients -> new Judged(
                                requests.visibleTo(actor, each.request()), each, new Outcome(each.told(), patients))))
                .sorted(Comparator.comparing(each -> each.forecast().deadline()))
                .toList();
        return Scores.of(judged, counting.size() - judged.size());
    }

    private List<PlannedRecruitment> counting() {
        Map<UUID, Optional<PlannedRecruitment>> last = planned.all().stream()
                .filter(each -> !Oslo.day(each.savedAt()).isAfter(each.start()))
                .collect(Collectors.groupingBy(
                        PlannedRecruitment::request,
                        Collectors.maxBy(Comparator.comparingInt(PlannedRecruitment::version))));
        return last.values().stream().flatMap(Optional::stream).toList();
    }

    /** Patients at the deadline; empty when no report is near it. */
    private Optional<Integer> enrolled(PlannedRecruitment forecast) {
        LocalDate deadline = forecast.deadline();
        return reports.of(forecast.request()).stream()
                .filter(report -> !report.asOf().isBefore(deadline.minusDays(NEAR))
                        && !report.asOf().isAfter(deadline.plusDays(NEAR)))
                .min(Comparator.comparingLong(report -> Math.abs(report.asOf().toEpochDay() - deadline.toEpochDay())))
                .map(Report::enrolled);
    }
}
