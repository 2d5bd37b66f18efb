package no.nortrials.portal.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nortrials.portal.directory.Centre;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.directory.TherapyArea;
import org.springframework.stereotype.Component;

/** Names of what is counted by. A centre bears the name it had at the end of the year that is told of. */
@Component
class Names {
    private final Directory directory;

    Names(Directory directory) {
        this.directory = directory;
    }

    List<TherapyArea> areas() {
        return directory.therapyAreas();
    }

    List<Centre> centres(int year) {
        return directory.centres(LocalDate.of(year, 12, 31));
    }

    String centre(UUID id, int year, Words words) {
        return centres(year).stream()
                .filter(centre -> centre.id().equals(id))
                .map(centre -> centre.name(words.locale()))
                .findFirst()
                .orElseGet(() -> words.of("statistics.unknown"));
    }
}
