package no.nortrials.portal.delivery;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import no.nortrials.delivery.indicator.Count;
import no.nortrials.delivery.indicator.Milestone;
import no.nortrials.delivery.indicator.Recruited;
import no.nortrials.delivery.indicator.SiteTrial;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.site.StudySite;

/**
 * A trial at a site with all that was said of it.
 *
 * @param history the newest first, never empty
 * @param months that stand, in order
 */
public record TrialAtSite(UUID id, StudySite site, List<Said> history, List<Recruited> months) {
    public TrialAtSite {
        if (history.isEmpty()) throw new IllegalArgumentException("nothing was ever said of `" + id + "`");
        history = List.copyOf(history);
        months = List.copyOf(months);
    }

    /** What stands. */
    public Said standing() {
        return history.getFirst();
    }

    public String name() {
        return standing().answers().text(SiteTrialForm.TITLE);
    }

    /** The key of its row in figures. */
    public String row() {
        return RowKey.TRIAL + id;
    }

    /** Patients agreed when the contract was signed; empty before, or when none was named. */
    public OptionalInt agreedTarget() {
        return oldestFirst()
                .map(Said::answers)
                .filter(said ->
                        said.day(SiteTrialForm.field(Milestone.CONTRACT_SIGNED)).isPresent())
                .map(said -> said.number(SiteTrialForm.field(Count.TARGET)))
                .filter(OptionalLong::isPresent)
                .mapToInt(number -> (int) number.getAsLong())
                .findFirst();
    }

    /** Each version with what it changed, the newest first. */
    public List<Change> changes() {
        return Stream.iterate(0, at -> at < history.size(), at -> at + 1)
                .map(at -> new Change(history.get(at), history.get(at).changed(before(at))))
                .toList();
    }

    /**
     * A version and what it changed.
     *
     * @param fields their names
     */
    public record Change(Said said, List<String> fields) {}

    SiteTrial counted() {
        FormData said = standing().answers();
        var days = new EnumMap<Milestone, LocalDate>(Milestone.class);
        for (Milestone each : Milestone.values())
            said.day(SiteTrialForm.field(each)).ifPresent(day -> days.put(each, day));
        return new SiteTrial(row(), days, counts(said), months, logged(said));
    }

    private Map<Count, Integer> counts(FormData said) {
        var counts = new EnumMap<Count, Integer>(Count.class);
        for (Count each : Count.values())
            said.number(SiteTrialForm.field(each)).ifPresent(number -> counts.put(each, (int) number));
        agreedTarget().ifPresent(target -> counts.put(Count.TARGET, target));
        return counts;
    }

    private static Optional<Boolean> logged(FormData said) {
        return said.filled(SiteTrialForm.LOGGED).map("yes"::equals);
    }

    private FormData before(int at) {
        return at + 1 < history.size() ? history.get(at + 1).answers() : FormData.EMPTY;
    }

    private Stream<Said> oldestFirst() {
        return history.reversed().stream();
    }
}
