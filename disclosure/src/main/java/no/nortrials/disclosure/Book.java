package no.nortrials.disclosure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What follows from the events of a ledger, in their order. The same events make the same book, whenever they are read. */
final class Book {
    private final Map<Organisation, Account> accounts = new HashMap<>();
    private final List<Charge> rotations = new ArrayList<>();
    private Event.@Nullable EpochBegan month;
    private Event.@Nullable KeysChanged keys;

    void apply(List<Event> events, Snapshot snapshot) {
        events.forEach(event -> apply(event, snapshot));
    }

    private void apply(Event event, Snapshot snapshot) {
        switch (event) {
            case Event.EpochBegan began -> begin(began);
            case Event.KeysChanged changed -> change(changed);
            case Event.Asked(Instant at, Organisation by, int numbers) ->
                account(by).charge(new Charge(at, numbers));
            case Event.Answered answered -> answer(answered, snapshot);
            case Event.Denied _ -> {}
            case Event.Decided decided ->
                account(decided.organisation()).decided(decided.question(), decided.verdict());
        }
    }

    Account account(Organisation organisation) {
        return accounts.computeIfAbsent(organisation, _ -> new Account());
    }

    Budget budget(Organisation organisation, Policy policy, Instant now) {
        Account account = account(organisation);
        return new Budget(
                policy,
                account.charges(),
                List.copyOf(rotations),
                account.guard().nearDuplicates(),
                now);
    }

    Event.@Nullable EpochBegan month() {
        return month;
    }

    Event.@Nullable KeysChanged keys() {
        return keys;
    }

    private void begin(Event.EpochBegan began) {
        month = began;
        accounts.values().forEach(Account::newMonth);
    }

    private void change(Event.KeysChanged changed) {
        keys = changed;
        rotations.add(new Charge(changed.at(), changed.charge()));
    }

    /** Sets of other months name other persons by the same places and are of no use any more. */
    private void answer(Event.Answered event, Snapshot snapshot) {
        if (event.epoch().equals(snapshot.epoch())) {
            var entry = new Guard.Entry(event.cohort(), snapshot.sum(event.cohort()), event.answer(), event.origin());
            account(event.organisation()).answered(event.question(), entry);
        }
    }
}
