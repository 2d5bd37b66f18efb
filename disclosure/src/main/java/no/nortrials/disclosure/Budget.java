package no.nortrials.disclosure;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one organisation has left at an instant: its own charges and those of rotations in sliding windows. A clock that is set
 * back refunds nothing.
 */
record Budget(Policy policy, List<Charge> own, List<Charge> rotations, int nearDuplicates, Instant now) {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    Allowance allowance() {
        int askings = policy.askingsPerMinute() - recent().size();
        int near = policy.nearDuplicates() - nearDuplicates;
        return new Allowance(numbersLeft(), Math.max(0, askings), Math.max(0, near));
    }

    /** Why an asking at this price is refused, if it is. */
    Optional<Refusal> refusal(int price) {
        if (price > policy.numbers()) {
            return Optional.of(new Refusal.TooLarge(price, policy.numbers()));
        }
        if (allowance().askings() == 0) {
            return Optional.of(new Refusal.TooFast(
                    recent().reversed().get(policy.askingsPerMinute() - 1).at().plus(MINUTE)));
        }
        return price > numbersLeft()
                ? Optional.of(new Refusal.BudgetSpent(price, numbersLeft(), enoughAt(price)))
                : Optional.empty();
    }

    private int numbersLeft() {
        return Math.max(0, policy.numbers() - sum(counting()));
    }

    /** The first instant at which the charges that still count leave room for the price. */
    private Instant enoughAt(int price) {
        return counting().stream()
                .map(charge -> charge.at().plus(policy.window()))
                .filter(then -> policy.numbers() - sum(counting(then)) >= price)
                .findFirst()
                .orElse(now);
    }

    private List<Charge> counting() {
        return counting(now);
    }

    private List<Charge> counting(Instant then) {
        return Stream.concat(own.stream(), rotations.stream())
                .filter(charge -> charge.countsAt(then, policy.window()))
                .sorted(Comparator.comparing(Charge::at))
                .toList();
    }

    private List<Charge> recent() {
        return own.stream()
                .filter(charge -> charge.countsAt(now, MINUTE))
                .sorted(Comparator.comparing(Charge::at))
                .toList();
    }

    private static int sum(List<Charge> charges) {
        return charges.stream().mapToInt(Charge::numbers).sum();
    }
}
