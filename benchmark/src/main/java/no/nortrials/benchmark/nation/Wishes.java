package no.nortrials.benchmark.nation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.Anchored;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.EventQuery;
import no.nortrials.eligibility.Group;
import no.nortrials.eligibility.InTrial;
import no.nortrials.eligibility.Moment;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.Offset;
import no.nortrials.eligibility.Quantifier;
import no.nortrials.eligibility.Residence;
import no.nortrials.eligibility.Role;
import no.nortrials.eligibility.Sex;
import no.nortrials.eligibility.SexCriterion;
import no.nortrials.eligibility.Times;
import no.nortrials.eligibility.VitalStatus;
import no.nortrials.eligibility.Window;

/** Writes the criteria of one question and numbers them. What is made here stands inside another until it is wanted or excluded. */
final class Wishes {
    private static final String BEFORE = "before";

    private final List<Criterion> listed = new ArrayList<>();
    private int made;

    private Note note() {
        made++;
        return Note.part("c" + made);
    }

    Wishes want(Criterion criterion) {
        listed.add(criterion.with(criterion.note().as(Role.INCLUSION)));
        return this;
    }

    Wishes exclude(Criterion criterion) {
        listed.add(criterion.with(criterion.note().as(Role.EXCLUSION)));
        return this;
    }

    EligibilityCriteria criteria(String title) {
        return new EligibilityCriteria(title, listed);
    }

    Criterion aged(int min, int max) {
        return Age.between(note(), min, max);
    }

    Criterion of(Sex sex) {
        return new SexCriterion(note(), false, Set.of(sex));
    }

    Criterion alive() {
        return new VitalStatus(note(), false, Moment.REFERENCE);
    }

    Criterion inTrial() {
        return new InTrial(note(), false);
    }

    Criterion livingIn(String area) {
        return new Residence(note(), false, Set.of(area));
    }

    Criterion once(EventQuery events) {
        return EventCriterion.any(note(), events);
    }

    Criterion atLeast(int times, EventQuery events) {
        return new EventCriterion(note(), false, events, Times.events(times));
    }

    Criterion onDays(int days, EventQuery events) {
        return new EventCriterion(note(), false, events, Times.days(days));
    }

    /** One event and, one day to so many days after it, another. */
    Criterion followed(EventQuery first, EventQuery second, int days) {
        var after = new Window(new Moment.OfEvent(BEFORE), Optional.of(Offset.days(1)), Optional.of(Offset.days(days)));
        return new Anchored(note(), false, BEFORE, first, once(second.within(after)));
    }

    Criterion all(Criterion... members) {
        return new Group(note(), false, new Quantifier.All(), List.of(members));
    }

    Criterion any(Criterion... members) {
        return new Group(note(), false, new Quantifier.Any(), List.of(members));
    }

    Criterion atLeast(int count, Criterion... members) {
        return new Group(note(), false, new Quantifier.AtLeast(count), List.of(members));
    }
}
