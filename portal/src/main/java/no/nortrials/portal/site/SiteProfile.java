package no.nortrials.portal.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nortrials.portal.form.FormData;

/**
 * What a site says of itself.
 *
 * @param parts those that were filled in
 * @param people who work with its trials now, by role
 */
public record SiteProfile(StudySite site, Map<SitePart, Part> parts, List<SitePerson> people) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public SiteProfile {
        var ordered = new EnumMap<SitePart, Part>(SitePart.class);
        ordered.putAll(parts);
        parts = ordered;
        people = people.stream().sorted(Comparator.comparing(SitePerson::role)).toList();
    }

    public Optional<Part> part(SitePart part) {
        return Optional.ofNullable(parts.get(part));
    }

    /** Everything said, in all parts. */
    public FormData answers() {
        FormData all = FormData.EMPTY;
        for (Part part : parts.values())
            all = all.overlaid(part.answers(), part.part().fields());
        return all;
    }

    /** Parts not filled in yet, in their order. */
    public List<SitePart> missing() {
        return Arrays.stream(SitePart.values())
                .filter(part -> !parts.containsKey(part))
                .toList();
    }

    /** Whether all parts are filled in and somebody works there. */
    public boolean complete() {
        return missing().isEmpty() && !people.isEmpty();
    }

    /** Parts said more than a year ago. */
    public List<Part> stale(LocalDate today) {
        return parts.values().stream().filter(part -> part.isStale(today)).toList();
    }

    /** The day since which nothing was left unconfirmed: that of the oldest part. */
    public Optional<LocalDate> since() {
        return parts.values().stream().map(Part::day).min(Comparator.naturalOrder());
    }

    /** Those whose certificate has ended or soon ends. */
    public List<SitePerson> expiring(LocalDate today) {
        return people.stream().filter(person -> person.gcpEnds(today)).toList();
    }

    /** How many people have a certificate of good clinical practice that holds on a day. */
    public long withGcp(LocalDate on) {
        return people.stream().filter(person -> person.hasGcp(on)).count();
    }

    public long count(StaffRole role) {
        return people.stream().filter(person -> person.role() == role).count();
    }

    /** Per cent of a full position, of all in a role together. */
    public long positions(StaffRole role) {
        return people.stream()
                .filter(person -> person.role() == role)
                .map(SitePerson::position)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(HUNDRED)
                .longValue();
    }

    /** Who leads its trials, when one is named. */
    public Optional<SitePerson> investigator() {
        return people.stream()
                .filter(person -> person.role() == StaffRole.PRINCIPAL_INVESTIGATOR)
                .findFirst();
    }
}
