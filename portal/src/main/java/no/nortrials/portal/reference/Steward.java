package no.nortrials.portal.reference;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the data steward does: describes data sets, takes files in, reads them in another way, releases and withdraws. */
@Service
@Transactional
class Steward {
    private final Catalogue catalogue;
    private final DataSets sets;
    private final FetchPlans plans;
    private final Receiving receiving;
    private final Releasing releasing;
    private final AuditTrail audit;
    private final Clock clock;

    Steward(
            Catalogue catalogue,
            DataSets sets,
            FetchPlans plans,
            Receiving receiving,
            Releasing releasing,
            AuditTrail audit,
            Clock clock) {
        this.catalogue = catalogue;
        this.sets = sets;
        this.plans = plans;
        this.receiving = receiving;
        this.releasing = releasing;
        this.audit = audit;
        this.clock = clock;
    }

    sealed interface Described {
        record Saved() implements Described {}

        record Wrong(Map<String, Problem> problems) implements Described {}

        /** Somebody else changed it meanwhile. */
        record Overtaken() implements Described {}
    }

    Described describe(Actor actor, FormData form) {
        Map<String, Problem> problems = DataSetForm.problems(
                form, sets.find(form.text(DataSetForm.CODE)).isPresent());
        if (!problems.isEmpty()) return new Described.Wrong(problems);
        sets.add(form.text(DataSetForm.CODE), form, Optional.empty());
        plans.plan(form.text(DataSetForm.CODE), form.filled(DataSetForm.EVERY).isPresent());
        record(actor, "reference.described", form.text(DataSetForm.CODE));
        return new Described.Saved();
    }

    /** The code stays as it is: addresses and other modules name the data set by it. */
    Described change(Actor actor, String code, FormData typed, int seen) {
        DataSet set = catalogue.set(actor, code).set();
        FormData form = typed.with(DataSetForm.CODE, code);
        Map<String, Problem> problems = DataSetForm.problems(form, false);
        if (!problems.isEmpty()) return new Described.Wrong(problems);
        if (!sets.change(set, form, seen)) return new Described.Overtaken();
        plans.plan(code, form.filled(DataSetForm.EVERY).isPresent());
        record(actor, "reference.described", code);
        return new Described.Saved();
    }

    /** Asks for it to be fetched now; whichever portal is first does so. False when it is fetched from nowhere. */
    boolean fetch(Actor actor, String code) {
        DataSet set = catalogue.set(actor, code).set();
        if (!set.fetched()) return false;
        plans.soon(set.id());
        record(actor, "reference.fetch", code);
        return true;
    }

    DataVersion upload(Actor actor, String code, String fileName, byte[] bytes) {
        DataSet set = catalogue.set(actor, code).set();
        return receiving.take(set, fileName, bytes, clock.instant(), By.actor(actor));
    }

    void reread(Actor actor, String code, int number, Mapping mapping) {
        Catalogue.VersionView view = catalogue.version(actor, code, number);
        receiving.reread(view.set(), view.version(), mapping, By.actor(actor));
    }

    boolean release(Actor actor, String code, int number) {
        Catalogue.VersionView view = catalogue.version(actor, code, number);
        return releasing.release(view.set(), view.version(), By.actor(actor));
    }

    boolean withdraw(Actor actor, String code, int number, String reason) {
        Catalogue.VersionView view = catalogue.version(actor, code, number);
        return releasing.withdraw(view.set(), view.version(), reason, By.actor(actor));
    }

    private void record(Actor actor, String action, String code) {
        audit.record(By.actor(actor), action, null, Map.of("set", code));
    }
}
