package no.nortrials.portal.workload;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nortrials.delivery.capacity.Capacity;
import no.nortrials.delivery.capacity.Margin;
import no.nortrials.delivery.capacity.Role;
import no.nortrials.delivery.capacity.Staffing;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.site.SitePerson;
import no.nortrials.portal.site.SiteProfile;

/**
 * The hours of a site.
 *
 * @param said what it said of its hours; empty when it never did, and then nothing of it limits a forecast
 * @param first the month it is looked at from
 */
record SiteHours(SiteProfile profile, Optional<FormData> said, List<SiteTrial> trials, YearMonth first) {
    static final int MONTHS = 12;
    private static final double PER_CENT = 100;

    SiteHours {
        trials = List.copyOf(trials);
    }

    FormData staffing() {
        return said.orElse(StaffingForm.USUAL);
    }

    public List<YearMonth> months() {
        return Stream.iterate(first, month -> month.plusMonths(1)).limit(MONTHS).toList();
    }

    Capacity capacity() {
        return new Capacity(
                profile.people().stream().map(this::staffing).toList(),
                trials.stream().map(SiteTrial::load).toList());
    }

    private Staffing staffing(SitePerson person) {
        return new Staffing(
                role(person),
                person.position().doubleValue(),
                staffing().number(StaffingForm.HOURS).orElseThrow(),
                staffing().decimal(StaffingForm.ABSENCE).orElseThrow().doubleValue() / PER_CENT,
                person.share().orElse((long) PER_CENT) / PER_CENT);
    }

    private static Role role(SitePerson person) {
        return switch (person.role()) {
            case PRINCIPAL_INVESTIGATOR, SUB_INVESTIGATOR -> Role.INVESTIGATOR;
            case STUDY_NURSE -> Role.STUDY_NURSE;
            case COORDINATOR -> Role.COORDINATOR;
            case PHARMACIST -> Role.PHARMACIST;
            case LABORATORY -> Role.LABORATORY;
            case RADIOLOGY -> Role.RADIOLOGY;
        };
    }

    /** Roles that have hours, or of which trials take some. */
    public List<Role> roles() {
        Capacity capacity = capacity();
        return Arrays.stream(Role.values())
                .filter(role -> capacity.available(role) > 0
                        || months().stream().anyMatch(month -> capacity.taken(role, month) > 0))
                .toList();
    }

    /** By month, what is left of each role. */
    public List<MonthRow> rows() {
        Capacity capacity = capacity();
        return months().stream()
                .map(month -> new MonthRow(
                        month,
                        roles().stream()
                                .map(role -> capacity.margin(role, month))
                                .toList()))
                .toList();
    }

    /** What a site can take; nothing when it never said how many hours it has, or nobody could carry a trial. */
    Optional<Bottleneck> bottleneck() {
        Capacity capacity = capacity();
        return said.flatMap(_ -> Stream.of(Role.STUDY_NURSE, Role.COORDINATOR)
                .filter(role -> capacity.available(role) > 0)
                .findFirst()
                .map(role -> tightest(capacity, role)));
    }

    private Bottleneck tightest(Capacity capacity, Role role) {
        Margin least = months().stream()
                .map(month -> capacity.margin(role, month))
                .min(Comparator.comparingDouble(Margin::left))
                .orElseThrow();
        return new Bottleneck(profile.site(), least, Usual.effort().mostPerMonth(least.left(), Usual.COURSE));
    }

    /** What is left in a month, role by role. */
    record MonthRow(YearMonth month, List<Margin> margins) {}
}
