package no.nortrials.portal.workload;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.site.SiteProfile;
import no.nortrials.portal.site.SiteProfiles;
import org.springframework.stereotype.Component;

/** Puts profiles, hours and trials of sites together, as of this month. */
@Component
class HoursOfSites {
    private final SiteProfiles profiles;
    private final WorkloadStore store;
    private final Clock clock;

    HoursOfSites(SiteProfiles profiles, WorkloadStore store, Clock clock) {
        this.profiles = profiles;
        this.store = store;
        this.clock = clock;
    }

    SiteHours of(SiteProfile profile) {
        return of(List.of(profile)).getFirst();
    }

    List<SiteHours> in(String therapyArea) {
        return of(profiles.all().stream()
                .filter(profile -> profile.site().therapyArea().equals(therapyArea))
                .toList());
    }

    private List<SiteHours> of(List<SiteProfile> sites) {
        List<UUID> ids = sites.stream().map(profile -> profile.site().id()).toList();
        var staffing = store.staffing(ids);
        var trials = store.trials(ids);
        YearMonth now = YearMonth.from(Oslo.today(clock));
        return sites.stream()
                .map(profile -> new SiteHours(
                        profile,
                        Optional.ofNullable(staffing.get(profile.site().id())),
                        trials.getOrDefault(profile.site().id(), List.of()),
                        now))
                .toList();
    }
}
