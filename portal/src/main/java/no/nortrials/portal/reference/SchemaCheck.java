package no.nortrials.portal.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What must hold of the figures of a version as a whole. */
final class SchemaCheck {
    private final List<Observing.Line> lines;
    private final Findings findings;

    private SchemaCheck(List<Observing.Line> lines, Findings findings) {
        this.lines = lines;
        this.findings = findings;
    }

    /** @param before the figures' places in the version that is released now; empty when there is none */
    static void of(List<Observing.Line> lines, Set<Rule> rules, Set<String> before, Findings findings) {
        var check = new SchemaCheck(lines, findings);
        if (lines.isEmpty()) findings.add(Finding.of("empty"));
        check.twice();
        check.vanished(before);
        if (rules.contains(Rule.TOTALS)) TotalsCheck.of(lines, findings);
        if (rules.contains(Rule.COMPLETE)) check.complete();
    }

    /** The places that figures are about. */
    static Set<String> places(List<Observing.Line> lines) {
        return lines.stream()
                .map(line -> place(line.observation().at()))
                .filter(place -> !place.isEmpty())
                .collect(Collectors.toSet());
    }

    private void twice() {
        Map<Dimensions, Long> seen = new HashMap<>();
        for (Observing.Line line : lines) {
            Long first = seen.putIfAbsent(line.observation().at(), line.line());
            if (first != null) findings.add(Finding.at(line.line(), "", "twice", Long.toString(first)));
        }
    }

    private void vanished(Set<String> before) {
        var gone = new TreeSet<>(before);
        gone.removeAll(places(lines));
        gone.forEach(place -> findings.add(Finding.of("vanished", place)));
    }

    private static String place(Dimensions at) {
        return at.trust().isEmpty() ? at.municipality() : at.trust();
    }

    private void complete() {
        lines.stream()
                .filter(line -> line.observation().value().isEmpty())
                .forEach(line -> findings.add(Finding.at(
                        line.line(), "", "unknown." + line.observation().flag())));
        long grid = (long) count(at -> at.trust() + "/" + at.municipality())
                * count(Dimensions::sex)
                * count(at -> at.ageFrom() + "-" + at.ageTo())
                * count(at -> at.year() + "/" + at.measure());
        if (grid != lines.size())
            findings.add(Finding.of("incomplete", Integer.toString(lines.size()), Long.toString(grid)));
    }

    private int count(Function<Dimensions, String> part) {
        var different = new HashSet<String>();
        lines.forEach(line -> different.add(part.apply(line.observation().at())));
        return different.size();
    }
}
