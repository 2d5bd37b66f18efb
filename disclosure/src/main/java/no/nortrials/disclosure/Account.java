package no.nortrials.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the ledger says about one organisation: its charges, and this month's answers, decisions and sets. */
final class Account {
    private final List<Charge> charges = new ArrayList<>();
    private final Map<CanonicalQuestion, Answer> answers = new HashMap<>();
    private final Map<CanonicalQuestion, Event.Verdict> verdicts = new HashMap<>();
    private Guard guard = Guard.NEW;

    void charge(Charge charge) {
        charges.add(charge);
    }

    void answered(CanonicalQuestion question, Guard.Entry entry) {
        answers.putIfAbsent(question, entry.answer());
        guard = guard.with(entry);
    }

    void decided(CanonicalQuestion question, Event.Verdict verdict) {
        verdicts.put(question, verdict);
    }

    void newMonth() {
        answers.clear();
        verdicts.clear();
        guard = Guard.NEW;
    }

    List<Charge> charges() {
        return List.copyOf(charges);
    }

    Guard guard() {
        return guard;
    }

    boolean knows(CanonicalQuestion question) {
        return answers.containsKey(question);
    }

    /** What may be told of an answer already drawn; empty if none is. */
    Optional<Answer> told(CanonicalQuestion question, Policy.Release release) {
        return Optional.ofNullable(answers.get(question)).map(answer -> judged(answer, question, release));
    }

    private Answer judged(Answer answer, CanonicalQuestion question, Policy.Release release) {
        var automatic = release == Policy.Release.AUTOMATIC ? Event.Verdict.RELEASED : null;
        return switch (verdicts.getOrDefault(question, automatic)) {
            case null -> new Answer.Refused(new Refusal.AwaitsSteward());
            case RELEASED -> answer;
            case WITHHELD -> new Answer.Refused(new Refusal.Withheld());
        };
    }
}
