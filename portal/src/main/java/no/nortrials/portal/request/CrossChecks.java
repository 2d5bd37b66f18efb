package no.nortrials.portal.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import no.nortrials.portal.calendar.WorkingDays;
import no.nortrials.portal.form.FormData;

/** What must fit together between fields. Pure: the same form on the same day gives the same findings. */
final class CrossChecks {
    private static final int LEAST_DAYS_FOR_HOSPITALS = 3;

    private final FormData form;
    private final LocalDate counted;
    private final LocalDate today;
    private final WorkingDays days;
    private final int internalDays;

    private CrossChecks(FormData form, LocalDate today, LocalDate counted, WorkingDays days, int internalDays) {
        this.form = form;
        this.today = today;
        this.counted = counted;
        this.days = days;
        this.internalDays = internalDays;
    }

    /**
     * Everything that does not fit.
     *
     * @param counted the day the request would count from if it were sent now
     */
    static List<Finding> of(FormData form, LocalDate today, LocalDate counted, WorkingDays days, int internalDays) {
        var checks = new CrossChecks(form, today, counted, days, internalDays);
        return Stream.of(
                        checks.deadlinePassed(),
                        checks.deadlineOnDayOff(),
                        checks.deadlineShort(),
                        checks.deadlineAfterSelection(),
                        checks.selectionAfterFirstPatient(),
                        checks.lastBeforeFirst(),
                        checks.windowTooLong(),
                        checks.ages(),
                        checks.paediatric(),
                        checks.patients(),
                        checks.sites(),
                        checks.contacted(),
                        checks.cda(),
                        checks.sponsorInTitle(),
                        checks.outcomeBeforeReply())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Finding> deadlinePassed() {
        return form.day(RequestFields.REPLY_DEADLINE)
                .filter(day -> !day.isAfter(today))
                .map(day -> Finding.error(
                        RequestFields.REPLY_DEADLINE, "deadlinePassed", day.toString(), today.toString()));
    }

    private Optional<Finding> deadlineOnDayOff() {
        return comingDeadline()
                .filter(day -> !days.isWorkingDay(day))
                .map(day -> Finding.warning(
                        RequestFields.REPLY_DEADLINE,
                        "deadlineDayOff",
                        day.toString(),
                        days.minus(day, 1).toString(),
                        days.plus(day, 1).toString()));
    }

    private Optional<Finding> deadlineShort() {
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

    private Optional<Finding> deadlineAfterSelection() {
        return later(RequestFields.REPLY_DEADLINE, RequestFields.SITE_SELECTION)
                .map(both -> Finding.warning(
                        RequestFields.REPLY_DEADLINE, "deadlineAfterSelection", both.later(), both.earlier()));
    }

    private Optional<Finding> selectionAfterFirstPatient() {
        return later(RequestFields.SITE_SELECTION, RequestFields.FIRST_PATIENT_IN)
                .map(both -> Finding.error(
                        RequestFields.SITE_SELECTION, "selectionAfterFirstPatient", both.later(), both.earlier()));
    }

    private Optional<Finding> lastBeforeFirst() {
        return later(RequestFields.FIRST_PATIENT_IN, RequestFields.LAST_PATIENT_OUT)
                .map(both ->
                        Finding.error(RequestFields.LAST_PATIENT_OUT, "lastBeforeFirst", both.earlier(), both.later()));
    }

    private Optional<Finding> windowTooLong() {
        OptionalLong months = form.number(RequestFields.ENROLMENT_MONTHS);
        Optional<LocalDate> first = form.day(RequestFields.FIRST_PATIENT_IN);
        Optional<LocalDate> last = form.day(RequestFields.LAST_PATIENT_OUT);
        if (months.isEmpty() || months.getAsLong() > 240 || first.isEmpty() || last.isEmpty()) return Optional.empty();
        LocalDate end = first.get().plusMonths(months.getAsLong());
        if (!end.isAfter(last.get()) || last.get().isBefore(first.get())) return Optional.empty();
        return Optional.of(Finding.error(
                RequestFields.ENROLMENT_MONTHS,
                "windowTooLong",
                Long.toString(months.getAsLong()),
                end.toString(),
                last.get().toString()));
    }

    private Optional<Finding> ages() {
        return greater(RequestFields.AGE_MIN, RequestFields.AGE_MAX)
                .map(both -> Finding.error(RequestFields.AGE_MAX, "ages", both.later(), both.earlier()));
    }

    private Optional<Finding> paediatric() {
        boolean adultsOnly = form.number(RequestFields.AGE_MIN).orElse(0) >= 18;
        boolean childrenOnly = form.number(RequestFields.AGE_MAX).orElse(130) < 18;
        if (form.yes(RequestFields.PAEDIATRIC) && adultsOnly)
            return Optional.of(
                    Finding.warning(RequestFields.PAEDIATRIC, "paediatricAdults", form.text(RequestFields.AGE_MIN)));
        if (form.text(RequestFields.PAEDIATRIC).equals("no") && childrenOnly)
            return Optional.of(
                    Finding.warning(RequestFields.PAEDIATRIC, "childrenNotMarked", form.text(RequestFields.AGE_MAX)));
        return Optional.empty();
    }

    private Optional<Finding> patients() {
        return greater(RequestFields.PATIENTS_NORWAY, RequestFields.PATIENTS_GLOBAL)
                .map(both -> Finding.error(RequestFields.PATIENTS_NORWAY, "patients", both.later(), both.earlier()));
    }

    private Optional<Finding> sites() {
        OptionalLong sites = form.number(RequestFields.SITES_NORWAY);
        OptionalLong each = form.number(RequestFields.PATIENTS_PER_SITE);
        OptionalLong wanted = form.number(RequestFields.PATIENTS_NORWAY);
        if (sites.isEmpty() || each.isEmpty() || wanted.isEmpty()) return Optional.empty();
        if (sites.getAsLong() > 200 || each.getAsLong() > 1_000_000) return Optional.empty();
        long together = sites.getAsLong() * each.getAsLong();
        if (together >= wanted.getAsLong()) return Optional.empty();
        return Optional.of(Finding.warning(
                RequestFields.PATIENTS_PER_SITE,
                "sites",
                Long.toString(sites.getAsLong()),
                Long.toString(each.getAsLong()),
                Long.toString(together),
                Long.toString(wanted.getAsLong())));
    }

    private Optional<Finding> contacted() {
        boolean missing = form.yes(RequestFields.ALREADY_CONTACTED)
                && form.text(RequestFields.CONTACTED).isEmpty();
        return missing ? Optional.of(Finding.warning(RequestFields.CONTACTED, "contacted")) : Optional.empty();
    }

    private Optional<Finding> cda() {
        boolean missing = form.text(RequestFields.TIER).equals(Tier.CDA.name())
                && form.text(RequestFields.CDA_REFERENCE).isEmpty();
        return missing ? Optional.of(Finding.warning(RequestFields.CDA_REFERENCE, "cda")) : Optional.empty();
    }

    private Optional<Finding> sponsorInTitle() {
        if (!form.text(RequestFields.SPONSOR_NAMEABLE).equals("no")) return Optional.empty();
        String title = form.text(RequestFields.TITLE).toLowerCase(Locale.ROOT);
        return Stream.of(RequestFields.SPONSOR_NAME, RequestFields.ORGANISATION)
                .map(form::text)
                .filter(name -> name.length() > 2 && title.contains(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(name -> Finding.warning(RequestFields.TITLE, "sponsorInTitle", name));
    }

    private Optional<Finding> outcomeBeforeReply() {
        return later(RequestFields.REPLY_DEADLINE, RequestFields.OUTCOME_BY)
                .map(both ->
                        Finding.error(RequestFields.OUTCOME_BY, "outcomeBeforeReply", both.earlier(), both.later()));
    }

    private record Both(String later, String earlier) {}

    private Optional<Both> later(String one, String other) {
        Optional<LocalDate> first = form.day(one);
        Optional<LocalDate> second = form.day(other);
        if (first.isEmpty() || second.isEmpty() || !first.get().isAfter(second.get())) return Optional.empty();
        return Optional.of(new Both(first.get().toString(), second.get().toString()));
    }

    private Optional<Both> greater(String one, String other) {
        OptionalLong first = form.number(one);
        OptionalLong second = form.number(other);
        if (first.isEmpty() || second.isEmpty() || first.getAsLong() <= second.getAsLong()) return Optional.empty();
        return Optional.of(new Both(Long.toString(first.getAsLong()), Long.toString(second.getAsLong())));
    }
}
