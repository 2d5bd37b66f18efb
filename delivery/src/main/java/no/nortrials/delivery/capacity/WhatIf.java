package no.nortrials.delivery.capacity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a new trial would leave, month by month and role by role. */
public record WhatIf(List<Margin> margins) {
    public WhatIf {
        margins = List.copyOf(margins);
    }

    /** The role and month with the smallest share left, which decides; empty for a trial that needs nobody. */
    public Optional<Margin> binding() {
        return margins.stream().min(Comparator.comparingDouble(Margin::share));
    }

    /** Whether hours suffice for every role in every month. */
    public boolean feasible() {
        return margins.stream().allMatch(one -> one.left() >= 0);
    }
}
