package no.nortrials.portal.trial;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nortrials.portal.trial.TrialStore.Kept;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register read one trial at a time, for other parts of the portal. Confidential trials are in it and say so. */
@Component
@Transactional(readOnly = true)
public class Trials {
    private final TrialStore store;

    Trials(TrialStore store) {
        this.store = store;
    }

    public Optional<Trial> find(UUID id) {
        return store.row(id).map(row -> trial(id, row));
    }

    /** All ids, in no order. */
    public List<UUID> all() {
        return store.all();
    }

    private Trial trial(UUID id, TrialStore.Row row) {
        Map<TrialSource, Kept> records = store.records(id);
        TrialFacts facts = records.values().iterator().next().facts();
        var retrieved = new LinkedHashMap<String, LocalDate>();
        records.forEach((source, kept) -> retrieved.put(source.name(), kept.retrieved()));
        return new Trial(
                id,
                store.ids(id).stream()
                        .collect(Collectors.toMap(
                                each -> each.registry().name(), RegistryId::value, (first, _) -> first)),
                facts.title(),
                row.status(),
                facts.phases(),
                facts.conditions(),
                facts.products(),
                row.icd10(),
                facts.sponsor(),
                row.starts(),
                row.ends(),
                facts.planned(),
                facts.plannedInNorway(),
                facts.actual(),
                facts.whom().sex(),
                facts.whom().minAge(),
                facts.whom().maxAge(),
                facts.sites().stream()
                        .map(site -> new Trial.Site(site.facility(), site.city()))
                        .toList(),
                row.trusts(),
                row.confidential(),
                retrieved);
    }
}
