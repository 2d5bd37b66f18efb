package no.nortrials.portal.reference;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A file of a data set as figures: read, mapped, summed to trust areas where the data set wants it, and checked. Pure. */
final class FileInterpreting {
    private static final int SHOWN = 10;

    private final Places places;
    private final Set<Rule> rules;
    private final Set<String> before;

    /** @param before the places of the version that is released now */
    FileInterpreting(Places places, Set<Rule> rules, Set<String> before) {
        this.places = places;
        this.rules = rules;
        this.before = before;
    }

    /** A file that has none of the columns the mapping knows is of another kind; what its columns mean is guessed. */
    Reading of(byte[] bytes, Mapping mapping) {
        return switch (FileReading.of(bytes, mapping)) {
            case Readout.Refused refused -> refused(refused.findings(), mapping);
            case Readout.Table read -> {
                boolean known = read.table().columns().stream()
                        .anyMatch(column -> mapping.columns().containsKey(column));
                yield of(read, known ? mapping : MappingGuess.of(read.table(), mapping.with(Map.of())));
            }
        };
    }

    static Reading refused(List<Finding> findings, Mapping mapping) {
        var report = new Report("", List.of(), List.of(), Summary.NOTHING, findings, findings.size());
        return new Reading("", mapping, List.of(), report);
    }

    private Reading of(Readout.Table read, Mapping mapping) {
        var findings = new Findings();
        List<Observing.Line> lines = Observing.of(read.table(), mapping, places, findings);
        if (rules.contains(Rule.SUM_TO_TRUSTS)) lines = AreaSum.of(lines, places);
        if (findings.count() == 0) SchemaCheck.of(lines, rules, before, findings);
        var report = new Report(
                read.table().how(),
                read.table().columns(),
                read.table().rows().stream()
                        .limit(SHOWN)
                        .map(RawTable.Row::cells)
                        .toList(),
                Summary.of(lines),
                findings.kept(),
                findings.count());
        return new Reading(read.importer(), mapping, lines, report);
    }
}
