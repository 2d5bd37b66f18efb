package no.nortrials.portal.delivery;

import static no.nortrials.delivery.indicator.Milestone.APPROVED;
import static no.nortrials.delivery.indicator.Milestone.CLOSED;
import static no.nortrials.delivery.indicator.Milestone.CONTRACT_DRAFT;
import static no.nortrials.delivery.indicator.Milestone.CONTRACT_SIGNED;
import static no.nortrials.delivery.indicator.Milestone.FIRST_PATIENT;
import static no.nortrials.delivery.indicator.Milestone.LOCAL_APPLICATION;
import static no.nortrials.delivery.indicator.Milestone.LOCAL_APPROVAL;
import static no.nortrials.delivery.indicator.Milestone.OPENED;
import static no.nortrials.delivery.indicator.Milestone.SELECTED;
import static no.nortrials.delivery.indicator.Milestone.SUBMITTED;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import no.nortrials.delivery.indicator.Count;
import no.nortrials.delivery.indicator.Milestone;
import no.nortrials.portal.form.FormCheck;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Problem;

/** What keeps it from being said. */
final class SiteTrialCheck {
    private static final List<Map.Entry<Milestone, Milestone>> ORDER = List.of(
            Map.entry(SUBMITTED, APPROVED),
            Map.entry(CONTRACT_DRAFT, CONTRACT_SIGNED),
            Map.entry(LOCAL_APPLICATION, LOCAL_APPROVAL),
            Map.entry(SELECTED, OPENED),
            Map.entry(OPENED, FIRST_PATIENT),
            Map.entry(OPENED, CLOSED));

    private SiteTrialCheck() {}

    /** @param before what stands; empty for a new trial */
    static Map<String, Problem> problems(FormData typed, FormData before, LocalDate today) {
        var problems = new LinkedHashMap<>(FormCheck.all(SiteTrialForm.FIELDS, typed));
        if (!problems.isEmpty()) return problems;
        for (Milestone each : Milestone.values()) future(each, typed, today, problems);
        ORDER.forEach(pair -> order(pair.getKey(), pair.getValue(), typed, problems));
        target(typed, before, problems);
        return problems;
    }

    private static void future(Milestone each, FormData typed, LocalDate today, Map<String, Problem> problems) {
        String field = SiteTrialForm.field(each);
        typed.day(field)
                .filter(day -> day.isAfter(today))
                .ifPresent(day -> problems.put(field, Problem.of("delivery.problem.future", day.toString())));
    }

    private static void order(Milestone first, Milestone then, FormData typed, Map<String, Problem> problems) {
        String field = SiteTrialForm.field(then);
        typed.day(SiteTrialForm.field(first))
                .ifPresent(start -> typed.day(field)
                        .filter(end -> end.isBefore(start))
                        .ifPresent(end -> problems.put(
                                field, Problem.of("delivery.problem.order", end.toString(), start.toString()))));
    }

    /** A target that was agreed is changed with a reason only; figures go on with the one that was agreed. */
    private static void target(FormData typed, FormData before, Map<String, Problem> problems) {
        String field = SiteTrialForm.field(Count.TARGET);
        OptionalLong agreed = before.number(field);
        boolean frozen = before.day(SiteTrialForm.field(CONTRACT_SIGNED)).isPresent() && agreed.isPresent();
        boolean reasoned = typed.filled(SiteTrialForm.AMENDMENT).isPresent()
                && !typed.text(SiteTrialForm.AMENDMENT).equals(before.text(SiteTrialForm.AMENDMENT));
        if (frozen && !typed.number(field).equals(agreed) && !reasoned)
            problems.put(field, Problem.of("delivery.problem.target", typed.text(field), before.text(field)));
    }
}
