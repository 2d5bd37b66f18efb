package no.nortrials.delivery.capacity;

import java.time.YearMonth;
import java.util.List;

/** The staff of a site and the trials that already run there. Several staffings of one role add up. */
public record Capacity(List<Staffing> staff, List<TrialLoad> running) {
    public Capacity {
        staff = List.copyOf(staff);
        running = List.copyOf(running);
    }

    /** Hours a month for trials, whatever runs. */
    public double available(Role role) {
        return staff.stream()
                .filter(one -> one.role() == role)
                .mapToDouble(Staffing::hoursAMonth)
                .sum();
    }

    /** Hours that running trials take. */
    public double taken(Role role, YearMonth month) {
        return running.stream().mapToDouble(trial -> trial.hours(role, month)).sum();
    }

    /** Hours left; negative when more is promised than there is. */
    public double free(Role role, YearMonth month) {
        return available(role) - taken(role, month);
    }

    /** How it stands without anything new. */
    public Margin margin(Role role, YearMonth month) {
        return new Margin(role, month, available(role), free(role, month));
    }

    /** What a new trial would leave, in the months and roles it needs. */
    public WhatIf with(TrialLoad trial) {
        return new WhatIf(trial.months().keySet().stream()
                .sorted()
                .flatMap(month -> trial.efforts().keySet().stream().sorted().map(role -> after(trial, role, month)))
                .toList());
    }

    private Margin after(TrialLoad trial, Role role, YearMonth month) {
        return new Margin(role, month, available(role), free(role, month) - trial.hours(role, month));
    }
}
