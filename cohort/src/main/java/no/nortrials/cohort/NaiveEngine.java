package no.nortrials.cohort;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.Units;

/** Looks at every patient and every event for every criterion: the law in the fewest words. Not made for speed. */
public final class NaiveEngine implements CohortEngine {
    private final List<Patient> patients;
    private final List<String> sites;
    private final Meaning meaning;

    /** Counts these patients; their sites in alphabetical order. */
    public NaiveEngine(List<Patient> patients, Terminology terminology, Units units) {
        this.patients = List.copyOf(patients);
        this.sites = new ArrayList<>(
                new TreeSet<>(patients.stream().map(Patient::site).toList()));
        this.meaning = new Meaning(terminology, new Values(terminology, units));
    }

    /** Never too costly: the law has all the time it needs. */
    @Override
    public Answer ask(Question question) {
        Plan.Required plan = Plan.of(question, criterion -> false);
        var days = new Days(question.reference(), Map.of());
        var tally = new Tally();
        for (Patient patient : patients) tally.add(key(patient, plan.required(), days), 1);
        return tally.answer(plan.plan(), sites, question.details());
    }

    private Tally.Key key(Patient patient, List<Criterion> required, Days days) {
        var met = new BitSet();
        for (int i = 0; i < required.size(); i++) met.set(i, meaning.holds(required.get(i), patient, days));
        int age = Ages.group(patient.born(), days.reference());
        return new Tally.Key(sites.indexOf(patient.site()), met, patient.sex(), age);
    }

    @Override
    public void close() {}
}
