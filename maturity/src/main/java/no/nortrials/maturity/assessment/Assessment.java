package no.nortrials.maturity.assessment;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a site says of itself by one version of a framework.
 *
 * @param framework the framework's name
 * @param version the version
 * @param entries at most one for each statement
 * @param measured at most one for each indicator
 */
public record Assessment(String framework, int version, List<Entry> entries, List<Measured> measured) {
    public Assessment {
        requireNonNull(framework, "framework is null");
        if (version < 1) throw new IllegalArgumentException("version " + version + " is below 1");
        entries = List.copyOf(entries);
        measured = List.copyOf(measured);
        Set<String> seen = new HashSet<>();
        for (Entry each : entries)
            if (!seen.add(each.statement()))
                throw new IllegalArgumentException("`" + each.statement() + "` is answered twice");
        Set<String> names = new HashSet<>();
        for (Measured each : measured)
            if (!names.add(each.indicator()))
                throw new IllegalArgumentException("`" + each.indicator() + "` is measured twice");
    }

    /** The answer to a statement. */
    public Optional<Entry> of(String statement) {
        return entries.stream()
                .filter(each -> each.statement().equals(statement))
                .findFirst();
    }

    /** What was measured of an indicator. */
    public Optional<Measured> measured(String indicator) {
        return measured.stream()
                .filter(each -> each.indicator().equals(indicator))
                .findFirst();
    }

    /** The same without a piece of evidence. */
    public Assessment without(String evidence) {
        return new Assessment(
                framework,
                version,
                entries.stream().map(each -> without(each, evidence)).toList(),
                measured);
    }

    private static Entry without(Entry entry, String evidence) {
        return switch (entry.answer()) {
            case Answer.Met(List<Evidence> all) ->
                new Entry(
                        entry.statement(),
                        new Answer.Met(all.stream()
                                .filter(each -> !each.id().equals(evidence))
                                .toList()),
                        entry.by(),
                        entry.review());
            case Answer.NotMet _, Answer.NotRelevant _ -> entry;
        };
    }
}
