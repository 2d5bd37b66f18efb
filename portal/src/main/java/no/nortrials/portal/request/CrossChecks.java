package no.nortrials.portal.request;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.nortrials.portal.calendar.WorkingDays;
import no.nortrials.portal.form.FormData;

/** What must fit together between fields. Pure: the same form on the same day gives the same findings. */
final class CrossChecks {
    private CrossChecks() {}

    /**
     * Everything that does not fit.
     *
     * @param counted the day the request would count from if it were sent now
     */
    static List<Finding> of(FormData form, LocalDate today, LocalDate counted, WorkingDays days, int internalDays) {
        return Stream.of(
                        new DeadlineChecks(form, today, counted, days, internalDays).findings(),
                        new ScheduleChecks(form).findings(),
                        new PatientChecks(form).findings(),
                        new DisclosureChecks(form).findings())
                .flatMap(findings -> findings)
                .toList();
    }
}
