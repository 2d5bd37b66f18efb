package no.nortrials.portal.dispatch.reminding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nortrials.portal.calendar.WorkingDays;
import no.nortrials.portal.dispatch.DispatchSettings;

/** When a recipient is reminded: on working days only, never on or before the day the request was sent. */
public final class ReminderPlan {
    private ReminderPlan() {}

    public static List<Planned> of(LocalDate sent, LocalDate due, DispatchSettings settings, WorkingDays days) {
        var planned = new ArrayList<Planned>();
        for (int before : settings.remindBefore()) {
            LocalDate on = days.minus(due, before);
            if (on.isAfter(sent)) planned.add(new Planned("BEFORE_" + before, on));
        }
        if (settings.remindAfter() > 0)
            planned.add(new Planned("AFTER_" + settings.remindAfter(), days.plus(due, settings.remindAfter())));
        return planned;
    }

    /** One reminder to come; those after the deadline also go to the deputies. */
    public record Planned(String kind, LocalDate on) {}
}
