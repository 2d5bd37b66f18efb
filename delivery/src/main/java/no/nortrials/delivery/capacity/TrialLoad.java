package no.nortrials.delivery.capacity;

import java.time.YearMonth;
import java.util.Map;
import no.nortrials.delivery.guard.Require;

/**
 * The hours of a trial by role and month. A month without activity costs nothing.
 *
 * @param name for people
 */
public record TrialLoad(String name, Map<Role, Effort> efforts, Map<YearMonth, Activity> months) {
    /** @throws IllegalArgumentException if the name is blank */
    public TrialLoad {
        Require.text("The name of a trial", name);
        efforts = Map.copyOf(efforts);
        months = Map.copyOf(months);
    }

    /** Hours of the role in the month. */
    public double hours(Role role, YearMonth month) {
        Effort effort = efforts.get(role);
        Activity activity = months.get(month);
        return effort == null || activity == null ? 0 : effort.in(activity);
    }
}
