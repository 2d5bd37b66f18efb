package no.nortrials.disclosure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** From counts to answers: a pure function of the snapshot with its keys, the sets asked about before, and the question. */
record Scheme(Snapshot snapshot, Noise noise) {
    static Scheme of(Snapshot snapshot) {
        return new Scheme(snapshot, new Noise(snapshot.epoch(), snapshot.keys()));
    }

    /** Answers questions one after another; each is compared with those before it. */
    List<Event> answer(Organisation by, List<Counted> questions, Guard before, Policy policy, Instant now) {
        var events = new ArrayList<Event>();
        Guard guard = before;
        for (Counted counted : questions) {
            Guard.Entry ruled = guard.rule(alone(counted), policy.nearDuplicates(), noise);
            guard = guard.with(ruled);
            events.add(new Event.Answered(
                    now, by, counted.question(), snapshot.epoch(), counted.cohort(), ruled.answer(), ruled.origin()));
        }
        return events;
    }

    /** The answer about a set if nothing had been asked before. */
    Guard.Entry alone(Counted counted) {
        long sum = snapshot.sum(counted.cohort());
        int persons = noise.of(sum, counted.question());
        var answer = Rounding.told(counted.cohort().size(), persons, snapshot.epoch());
        return new Guard.Entry(counted.cohort(), sum, answer, Event.Origin.DRAWN);
    }
}
