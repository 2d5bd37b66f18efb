package no.nortrials.portal.request;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import no.nortrials.portal.calendar.WorkingDays;
import no.nortrials.portal.form.FormData;

/** Whether the sponsor's deadline leaves the hospitals time to answer. */
record DeadlineChecks(FormData form, LocalDate today, LocalDate counted, WorkingDays days, int internalDays) {
    private static final int LEAST_DAYS_FOR_HOSPITALS = 3;

    Stream<Finding> findings() {
        return Stream.of(passed(), onDayOff(), tooShort(), afterSelection()).flatMap(Optional::stream);
    }

    private Optional<Finding> passed() {
        return form.day(RequestFields.REPLY_DEADLINE)
                .filter(day -> !day.isAfter(today))
                .map(day -> Finding.error(
                        RequestFields.REPLY_DEADLINE, "deadlinePassed", day.toString(), today.toString()));
    }

    private Optional<Finding> onDayOff() {
        return comingDeadline()
                .filter(day -> !days.isWorkingDay(day))
                .map(day -> Finding.warning(
                        RequestFields.REPLY_DEADLINE,
                        "deadlineDayOff",
                        day.toString(),
                        days.minus(day, 1).toString(),
                        days.plus(day, 1).toString()));
    }

    private Optional<Finding> tooShort() {
        return comingDeadline()
                .filter(day -> forHospitals(day) < LEAST_DAYS_FOR_HOSPITALS)
                .map(day -> Finding.warning(
                        RequestFields.REPLY_DEADLINE,
                        "deadlineShort",
                        day.toString(),
                        Integer.toString(Math.max(0, forHospitals(day))),
                        days.plus(counted, LEAST_DAYS_FOR_HOSPITALS + internalDays)
                                .toString()));
    }

    private Optional<LocalDate> comingDeadline() {
        return form.day(RequestFields.REPLY_DEADLINE).filter(day -> day.isAfter(today));
    }

    private int forHospitals(LocalDate deadline) {
        return days.between(counted, days.minus(deadline, internalDays));
    }

    private Optional<Finding> afterSelection() {
        return Both.later(form, RequestFields.REPLY_DEADLINE, RequestFields.SITE_SELECTION)
                .map(both -> Finding.warning(
                        RequestFields.REPLY_DEADLINE, "deadlineAfterSelection", both.later(), both.earlier()));
    }
}
