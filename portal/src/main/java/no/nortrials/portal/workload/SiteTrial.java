package no.nortrials.portal.workload;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nortrials.delivery.capacity.Activity;
import no.nortrials.delivery.capacity.Complexity;
import no.nortrials.delivery.capacity.Effort;
import no.nortrials.delivery.capacity.Protocol;
import no.nortrials.delivery.capacity.Role;
import no.nortrials.delivery.capacity.TrialLoad;
import no.nortrials.portal.form.FormData;

/**
 * A trial that takes hours of a site.
 *
 * @param answers to {@link TrialForm}, without problems
 */
record SiteTrial(UUID key, FormData answers) {
    public String title() {
        return answers.text(TrialForm.TITLE);
    }

    public LocalDate opens() {
        return TrialForm.day(answers, TrialForm.OPENS);
    }

    public LocalDate ends() {
        return TrialForm.day(answers, TrialForm.ENDS);
    }

    /** Who does most of the work. */
    public Role carrier() {
        return Role.valueOf(answers.text(TrialForm.CARRIER));
    }

    public Complexity complexity() {
        return Complexity.of(new Protocol(
                Protocol.Kind.valueOf(answers.text(TrialForm.KIND)),
                (int) answers.number(TrialForm.CONTACTS).orElseThrow(),
                (int) answers.number(TrialForm.DEMANDS).orElseThrow(),
                answers.several(TrialForm.EXTRAS).stream()
                        .map(Protocol.Extra::valueOf)
                        .collect(Collectors.toUnmodifiableSet())));
    }

    TrialLoad load() {
        return new TrialLoad(title(), efforts(), months());
    }

    /** Hours as the site counted them; where it did not, those of the usual trial of this complexity. */
    Effort effort() {
        Effort usual = Usual.effort(complexity());
        return new Effort(
                hours(TrialForm.START_UP_HOURS, usual.startUp()),
                hours(TrialForm.FIXED_HOURS, usual.fixed()),
                hours(TrialForm.SCREENING_HOURS, usual.perScreening()),
                hours(TrialForm.ACTIVE_HOURS, usual.perActive()),
                hours(TrialForm.FOLLOW_UP_HOURS, usual.perFollowUp()));
    }

    private Map<Role, Effort> efforts() {
        var efforts = new EnumMap<Role, Effort>(Role.class);
        efforts.put(carrier(), effort());
        perActive(efforts, Role.INVESTIGATOR, TrialForm.INVESTIGATOR_HOURS);
        perActive(efforts, Role.PHARMACIST, TrialForm.PHARMACIST_HOURS);
        perActive(efforts, Role.LABORATORY, TrialForm.LABORATORY_HOURS);
        perActive(efforts, Role.RADIOLOGY, TrialForm.RADIOLOGY_HOURS);
        return efforts;
    }

    private void perActive(Map<Role, Effort> efforts, Role role, String field) {
        double hours = number(field, 0);
        if (hours > 0) efforts.put(role, new Effort(0, 0, 0, hours, 0));
    }

    private Map<YearMonth, Activity> months() {
        var months = new LinkedHashMap<YearMonth, Activity>();
        YearMonth opens = YearMonth.from(opens());
        YearMonth enrolsUntil = YearMonth.from(TrialForm.day(answers, TrialForm.ENROLS_UNTIL));
        answers.day(TrialForm.PREPARES).map(YearMonth::from).ifPresent(first -> {
            for (YearMonth month = first; month.isBefore(opens); month = month.plusMonths(1))
                months.put(month, new Activity.StartingUp());
        });
        for (YearMonth month = opens; !month.isAfter(YearMonth.from(ends())); month = month.plusMonths(1))
            months.put(month, open(month.isAfter(enrolsUntil) ? 0 : number(TrialForm.SCREENED, 0)));
        return months;
    }

    private Activity open(double screened) {
        return new Activity.Open(screened, number(TrialForm.ACTIVE, 0), number(TrialForm.FOLLOW_UP, 0));
    }

    private double hours(String field, double usual) {
        return number(field, usual);
    }

    private double number(String field, double otherwise) {
        return answers.decimal(field).map(BigDecimal::doubleValue).orElse(otherwise);
    }
}
