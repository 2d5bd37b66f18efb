package no.nortrials.portal.trial;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The trials of public registers by their numbers, for other parts of the portal. */
@Component
@Transactional(readOnly = true)
public class RegisteredTrials {
    private final TrialStore store;

    RegisteredTrials(TrialStore store) {
        this.store = store;
    }

    /** Those that bear any of these numbers, as people write them; what looks like no register's number names none. */
    public List<RegisteredTrial> named(Collection<String> numbers) {
        List<RegistryId> ids = numbers.stream()
                .flatMap(number -> RegistryId.guess(number).stream())
                .toList();
        return ids.isEmpty()
                ? List.of()
                : store.named(ids).stream()
                        .flatMap(id -> store.registered(id).stream())
                        .toList();
    }

    /** The numbers of a trial at public registers, when a public register tells of it. */
    public List<String> numbers(UUID trial) {
        Optional<RegisteredTrial> registered = store.registered(trial);
        return registered.isEmpty()
                ? List.of()
                : store.ids(trial).stream()
                        .filter(RegistryId::names)
                        .map(RegistryId::value)
                        .toList();
    }
}
