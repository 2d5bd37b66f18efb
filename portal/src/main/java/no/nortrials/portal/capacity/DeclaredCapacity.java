package no.nortrials.portal.capacity;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What trusts declared, for other parts of the portal. */
@Component
@Transactional(readOnly = true)
public class DeclaredCapacity {
    private final CapacityStore store;

    DeclaredCapacity(CapacityStore store) {
        this.store = store;
    }

    /** All that stands. */
    public List<Declared> all() {
        return store.all();
    }

    /** Another number whenever anything that is told here has changed. */
    public long stamp() {
        return store.newest();
    }

    /** By trust, what stands in a therapy area. */
    public Map<UUID, Declared> in(String therapyArea) {
        return store.all().stream()
                .filter(each -> each.therapyArea().equals(therapyArea))
                .collect(Collectors.toMap(Declared::trust, Function.identity()));
    }
}
