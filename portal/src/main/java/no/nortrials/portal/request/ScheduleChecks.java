package no.nortrials.portal.request;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import no.nortrials.portal.form.FormData;

/** Whether the days of the trial follow one another. */
record ScheduleChecks(FormData form) {
    private static final int LONGEST_ENROLMENT_MONTHS = 240;

    Stream<Finding> findings() {
        return Stream.of(selectionAfterFirstPatient(), lastBeforeFirst(), windowTooLong(), outcomeBeforeReply())
                .flatMap(Optional::stream);
    }

    private Optional<Finding> selectionAfterFirstPatient() {
        return Both.later(form, RequestFields.SITE_SELECTION, RequestFields.FIRST_PATIENT_IN)
                .map(both -> Finding.error(
                        RequestFields.SITE_SELECTION, "selectionAfterFirstPatient", both.later(), both.earlier()));
    }

    private Optional<Finding> lastBeforeFirst() {
        return Both.later(form, RequestFields.FIRST_PATIENT_IN, RequestFields.LAST_PATIENT_OUT)
                .map(both ->
                        Finding.error(RequestFields.LAST_PATIENT_OUT, "lastBeforeFirst", both.earlier(), both.later()));
    }

    private Optional<Finding> windowTooLong() {
        OptionalLong months = form.number(RequestFields.ENROLMENT_MONTHS);
        Optional<LocalDate> first = form.day(RequestFields.FIRST_PATIENT_IN);
        Optional<LocalDate> last = form.day(RequestFields.LAST_PATIENT_OUT);
        if (months.isEmpty() || months.getAsLong() > LONGEST_ENROLMENT_MONTHS || first.isEmpty() || last.isEmpty())
            return Optional.empty();
        LocalDate end = first.get().plusMonths(months.getAsLong());
        if (!end.isAfter(last.get()) || last.get().isBefore(first.get())) return Optional.empty();
        return Optional.of(Finding.error(
                RequestFields.ENROLMENT_MONTHS,
                "windowTooLong",
                Long.toString(months.getAsLong()),
                end.toString(),
                last.get().toString()));
    }

    private Optional<Finding> outcomeBeforeReply() {
        return Both.later(form, RequestFields.REPLY_DEADLINE, RequestFields.OUTCOME_BY)
                .map(both ->
                        Finding.error(RequestFields.OUTCOME_BY, "outcomeBeforeReply", both.earlier(), both.later()));
    }
}
