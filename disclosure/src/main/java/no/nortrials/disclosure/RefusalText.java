package no.nortrials.disclosure;

import java.time.Instant;

/** A refusal as words of a ledger's field, and back. */
final class RefusalText {
    private RefusalText() {}

    static String write(Refusal refusal) {
        return switch (refusal) {
            case Refusal.BudgetSpent(int price, int left, Instant again) ->
                "budget " + price + " " + left + " " + again;
            case Refusal.TooLarge(int price, int budget) -> "large " + price + " " + budget;
            case Refusal.TooFast(Instant again) -> "fast " + again;
            case Refusal.OutOfDate(Epoch inUse) -> "outdated " + inUse;
            case Refusal.NearDuplicatesSpent() -> "near";
            case Refusal.AwaitsSteward() -> "awaits";
            case Refusal.Withheld() -> "withheld";
        };
    }

    static Refusal read(String text) {
        String[] words = text.split(" ", -1);
        return switch (words[0]) {
            case "budget" ->
                new Refusal.BudgetSpent(
                        Integer.parseInt(words[1]), Integer.parseInt(words[2]), Instant.parse(words[3]));
            case "large" -> new Refusal.TooLarge(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
            case "fast" -> new Refusal.TooFast(Instant.parse(words[1]));
            case "outdated" -> new Refusal.OutOfDate(Epoch.of(words[1]));
            case "near" -> new Refusal.NearDuplicatesSpent();
            case "awaits" -> new Refusal.AwaitsSteward();
            case "withheld" -> new Refusal.Withheld();
            default -> throw new IllegalArgumentException("No refusal is called `" + words[0] + "`");
        };
    }
}
