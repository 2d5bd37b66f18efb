package no.nortrials.forecast.sites;

import java.util.Comparator;

/** Which of two choices is better; the better one comes first. */
final class Goal {
    private Goal() {}

    /** Likely enough before not, then cheap, then likely; if not likely enough, likely. */
    static Comparator<Choice> cheapest(double probability) {
        return Comparator.<Choice>comparingDouble(choice -> -Math.min(choice.probability(), probability))
                .thenComparingDouble(Choice::cost)
                .thenComparingDouble(choice -> -choice.probability());
    }

    /** Within the budget before not, then likely, then cheap. */
    static Comparator<Choice> likeliest(double budget) {
        return Comparator.<Choice>comparingDouble(choice -> Math.max(choice.cost(), budget))
                .thenComparingDouble(choice -> -choice.probability())
                .thenComparingDouble(Choice::cost);
    }
}
