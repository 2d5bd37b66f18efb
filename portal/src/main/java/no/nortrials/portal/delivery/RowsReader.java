package no.nortrials.portal.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.nortrials.delivery.indicator.Dated;
import no.nortrials.delivery.indicator.Window;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.capacity.Declared;
import no.nortrials.portal.capacity.DeclaredCapacity;
import no.nortrials.portal.dispatch.AskedTrusts;
import no.nortrials.portal.outcome.CurrentOutcomes;
import no.nortrials.portal.site.SitePerson;
import no.nortrials.portal.site.SiteProfile;
import no.nortrials.portal.site.SiteProfiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads everything that figures are computed from: what sites entered, and what the portal knows anyway. */
@Component
class RowsReader {
    /** A request may be due or answered long after it was sent. */
    private static final int MONTHS_BEFORE = 6;

    private final AskedTrusts asked;
    private final CurrentOutcomes outcomes;
    private final SiteTrialStore trials;
    private final SiteProfiles profiles;
    private final DeclaredCapacity declared;
    private final AskedRows askedRows;
    private final Clock clock;

    RowsReader(
            AskedTrusts asked,
            CurrentOutcomes outcomes,
            SiteTrialStore trials,
            SiteProfiles profiles,
            DeclaredCapacity declared,
            AskedRows askedRows,
            Clock clock) {
        this.asked = asked;
        this.outcomes = outcomes;
        this.trials = trials;
        this.profiles = profiles;
        this.declared = declared;
        this.askedRows = askedRows;
        this.clock = clock;
    }

    /** As of today in Oslo. */
    @Transactional(readOnly = true)
    Rows read() {
        LocalDate today = Oslo.today(clock);
        LocalDate since = Window.endingOn(today).start().minusMonths(MONTHS_BEFORE);
        return new Rows(
                today,
                askedRows.of(asked.since(since), outcomes.byRequest(), since, today),
                trials.all().stream()
                        .map(each -> new Placed<>(
                                each.site().trust(),
                                Optional.of(each.site().id()),
                                each.name() + ", " + each.site().department(),
                                each.counted()))
                        .toList(),
                certificates(),
                declared.all().stream().map(RowsReader::capacity).toList());
    }

    /** Something else whenever the rows have changed, or another day has come. */
    @Transactional(readOnly = true)
    String stamp() {
        return String.join(
                "|",
                Oslo.today(clock).toString(),
                asked.stamp(),
                outcomes.stamp(),
                trials.stamp(),
                profiles.stamp(),
                Long.toString(declared.stamp()));
    }

    private List<Placed<Dated>> certificates() {
        return profiles.all().stream()
                .flatMap(profile -> profile.people().stream().map(person -> certificate(profile, person)))
                .toList();
    }

    private static Placed<Dated> certificate(SiteProfile profile, SitePerson person) {
        return new Placed<>(
                profile.site().trust(),
                Optional.of(profile.site().id()),
                person.name() + ", " + profile.site().department(),
                new Dated(RowKey.PERSON + person.id(), person.gcpUntil()));
    }

    private static Placed<Dated> capacity(Declared each) {
        return new Placed<>(
                each.trust(),
                Optional.empty(),
                each.therapyArea(),
                new Dated(RowKey.CAPACITY + each.trust() + ":" + each.therapyArea(), Optional.of(each.day())));
    }
}
