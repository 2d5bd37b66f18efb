package no.nortrials.portal.site;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The study sites that are open. Lists come by department; sort by locale where they are shown. */
public interface Sites {

    List<StudySite> all();

    Optional<StudySite> site(UUID id);

    List<StudySite> ofTrust(UUID trust);
}
