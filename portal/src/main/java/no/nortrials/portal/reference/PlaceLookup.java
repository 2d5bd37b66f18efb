package no.nortrials.portal.reference;

import java.util.List;
import no.nortrials.portal.directory.Directory;
import org.springframework.stereotype.Component;

/** The trusts of the directory, and the areas as they are released now. */
@Component
class PlaceLookup {
    private final Directory directory;
    private final ReferenceStatistics statistics;

    PlaceLookup(Directory directory, ReferenceStatistics statistics) {
        this.directory = directory;
        this.statistics = statistics;
    }

    /** The places by which a data set is read; the data set of areas itself may name any. */
    Places forReading(DataSet set) {
        return new Places(directory.trusts(), set.code().equals(DataSet.AREAS) ? List.of() : areas());
    }

    private List<Observation> areas() {
        return switch (statistics.standing(DataSet.AREAS)) {
            case Standing.Released released -> statistics.figures(released.of().version());
            case Standing.Gone _, Standing.Missing _ -> List.of();
        };
    }
}
