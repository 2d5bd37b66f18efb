package no.nortrials.portal.trial;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.criteria.Diagnoses;
import no.nortrials.portal.trial.TrialStore.Change;
import no.nortrials.portal.trial.TrialStore.Kept;
import no.nortrials.portal.trial.TrialStore.Summary;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes one record into the register, each in a transaction of its own: an import that is interrupted can simply be done again. */
@Service
class Importing {
    private final TrialStore store;
    private final Facilities facilities;
    private final Diagnoses diagnoses;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final List<TrialFollower> followers;

    Importing(
            TrialStore store,
            Facilities facilities,
            Diagnoses diagnoses,
            Clock clock,
            ApplicationEventPublisher events,
            List<TrialFollower> followers) {
        this.store = store;
        this.facilities = facilities;
        this.diagnoses = diagnoses;
        this.clock = clock;
        this.events = events;
        this.followers = followers;
    }

    @Transactional
    public Imported take(Found found, String by) {
        return switch (found) {
            case Found.Trial(TrialRecord record) -> take(record, by);
            case Found.Elsewhere(String id) -> new Imported.Elsewhere(id);
            case Found.Unreadable(String place, String problem) -> new Imported.Unreadable(place, problem);
        };
    }

    private Imported take(TrialRecord record, String by) {
        store.lock();
        List<UUID> known = store.named(record.ids());
        String id = record.ids().getFirst().value();
        String title = record.facts().title();
        if (known.size() > 1) return new Imported.Ambiguous(id, title);
        return known.isEmpty() ? added(record, id) : again(known.getFirst(), record, id, by);
    }

    private Imported added(TrialRecord record, String id) {
        UUID trial = store.add(summary(record), clock.instant());
        write(trial, record);
        return new Imported.New(trial, id, record.facts().title());
    }

    private Imported again(UUID trial, TrialRecord record, String id, String by) {
        String title = record.facts().title();
        Optional<Kept> before = store.record(trial, record.source());
        if (before.isPresent() && before.get().retrieved().isAfter(record.retrieved()))
            return new Imported.Older(trial, id, title);
        if (before.isPresent() && before.get().facts().equals(record.facts())) {
            store.keep(trial, record);
            return new Imported.Unchanged(trial, id, title);
        }
        List<String> fields =
                before.map(kept -> changes(trial, kept.facts(), record, by)).orElse(List.of("source"));
        write(trial, record);
        return new Imported.Changed(trial, id, title, fields);
    }

    private List<String> changes(UUID trial, TrialFacts before, TrialRecord record, String by) {
        Map<String, String> was = before.inWords();
        var fields = new ArrayList<String>();
        record.facts().inWords().forEach((field, became) -> {
            String old = was.getOrDefault(field, "");
            if (old.equals(became)) return;
            store.changed(trial, new Change(record.source(), clock.instant(), by, field, old, became));
            fields.add(field);
        });
        return fields;
    }

    private void write(UUID trial, TrialRecord record) {
        store.keep(trial, record);
        store.ids(trial, record.ids());
        Map<TrialSource, Kept> all = store.records(trial);
        if (all.keySet().iterator().next() == record.source()) store.change(trial, summary(record), clock.instant());
        store.confidential(trial, record.confidential() && all.keySet().stream().noneMatch(TrialSource::isPublic));
        store.trusts(
                trial,
                all.values().stream()
                        .flatMap(kept -> kept.facts().sites().stream())
                        .flatMap(site -> facilities.trust(site).stream())
                        .distinct()
                        .toList());
        followers.forEach(follower -> follower.changed(trial));
        events.publishEvent(new TrialChanged(trial));
    }

    private Summary summary(TrialRecord record) {
        TrialFacts facts = record.facts();
        return new Summary(
                facts.title(),
                record.status(),
                facts.phases(),
                icd10(facts),
                facts.sponsor(),
                PartialDate.of(facts.starts()),
                PartialDate.of(facts.ends()),
                facts.whom(),
                record.source());
    }

    private List<String> icd10(TrialFacts facts) {
        return facts.conditions().stream()
                .flatMap(condition -> diagnoses.category(condition).stream())
                .distinct()
                .toList();
    }
}
