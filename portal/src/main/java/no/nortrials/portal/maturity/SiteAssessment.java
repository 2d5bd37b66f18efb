package no.nortrials.portal.maturity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A site's assessment by one version of the framework.
 *
 * @param finishedAt when the site finished it; answers stand from then on, reviews go on
 * @param measured what was measured when it was finished, as JSON
 * @param releasedAt when the site, having seen what came of it, let others see it
 * @param comment what the site says of the result
 */
record SiteAssessment(
        UUID id,
        UUID site,
        int version,
        Instant startedAt,
        String startedBy,
        Optional<Instant> finishedAt,
        Optional<String> measured,
        Optional<Instant> releasedAt,
        Optional<String> comment) {
    public boolean open() {
        return finishedAt.isEmpty();
    }
}
