package no.nortrials.portal.maturity;

import java.time.Clock;
import java.util.UUID;
import no.nortrials.portal.calendar.Oslo;
import org.springframework.stereotype.Component;

/** Whether others may see levels of a site, for pages that lead there; pages use it as {@code @shownProfiles}. */
@Component
public class ShownProfiles {
    private final MaturityAssessments assessments;
    private final Clock clock;

    ShownProfiles(MaturityAssessments assessments, Clock clock) {
        this.assessments = assessments;
        this.clock = clock;
    }

    /** Whether the newest finished assessment is reviewed and let out by the site; the trust's consent is asked for elsewhere. */
    public boolean exist(UUID site) {
        return assessments.shown(site, Oslo.today(clock)).isPresent();
    }
}
