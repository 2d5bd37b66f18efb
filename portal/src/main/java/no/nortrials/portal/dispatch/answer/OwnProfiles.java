package no.nortrials.portal.dispatch.answer;

import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.dispatch.recipient.Recipient;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.site.Part;
import no.nortrials.portal.site.SiteProfile;
import no.nortrials.portal.site.SiteProfiles;
import org.springframework.stereotype.Component;

/** Finds the study site of a hospital for a request: in its therapy area, and of several the one that has said the most. */
@Component
class OwnProfiles {
    private final SiteProfiles profiles;
    private final Clock clock;

    OwnProfiles(SiteProfiles profiles, Clock clock) {
        this.profiles = profiles;
        this.clock = clock;
    }

    Optional<OwnProfile> of(Recipient recipient, RequestHeader request) {
        return profiles.ofTrust(recipient.trustId()).stream()
                .filter(profile -> profile.site().therapyArea().equals(request.therapyArea()))
                .filter(profile -> !profile.parts().isEmpty())
                .max(Comparator.comparingLong(OwnProfiles::said))
                .map(profile -> new OwnProfile(profile, Oslo.today(clock)));
    }

    private static long said(SiteProfile profile) {
        return profile.parts().values().stream().mapToLong(Part::answered).sum();
    }
}
