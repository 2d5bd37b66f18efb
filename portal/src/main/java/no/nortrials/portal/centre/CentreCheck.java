package no.nortrials.portal.centre;

import java.time.LocalDate;
import java.util.Map;
import no.nortrials.portal.form.FormCheck;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Problem;

/** What is wrong with a recorded request: field by field, and a day that has not come yet. */
final class CentreCheck {
    private CentreCheck() {}

    static Map<String, Problem> of(FormData form, LocalDate today) {
        Map<String, Problem> problems = FormCheck.all(CentreForm.FIELDS, form);
        form.day(CentreForm.RECEIVED_ON)
                .filter(day -> day.isAfter(today) || day.getYear() < 2022)
                .ifPresent(day -> problems.put(
                        CentreForm.RECEIVED_ON,
                        Problem.of("centre.problem.day", form.text(CentreForm.RECEIVED_ON), today.toString())));
        return problems;
    }
}
