package no.nortrials.portal.statistics;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All figures as known at the end of a day. */
final class Figures {
    private record Family(int year, String scope, Measure measure) {}

    private final LocalDate asOf;
    private final Instant computedAt;
    private final Map<Family, Map<String, Long>> counts;

    Figures(LocalDate asOf, Instant computedAt, List<Tally> tallies) {
        this.asOf = asOf;
        this.computedAt = computedAt;
        this.counts = tallies.stream()
                .collect(groupingBy(
                        tally -> new Family(tally.year(), tally.scope(), tally.measure()),
                        Collectors.toMap(Tally::key, Tally::count, Long::sum, TreeMap::new)));
    }

    public LocalDate asOf() {
        return asOf;
    }

    public Instant computedAt() {
        return computedAt;
    }

    /** Years with anything to tell, the newest first. */
    List<Integer> years() {
        var years = new TreeSet<Integer>();
        counts.keySet().forEach(family -> years.add(family.year()));
        return List.copyOf(years.reversed());
    }

    Map<String, Long> of(int year, Scope scope, Measure measure) {
        return counts.getOrDefault(new Family(year, scope.code(), measure), Map.of());
    }

    long count(int year, Scope scope, Measure measure, String key) {
        return of(year, scope, measure).getOrDefault(key, 0L);
    }

    long total(int year, Scope scope, Measure measure) {
        return of(year, scope, measure).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** The waiting curve of a measure in working days. */
    Waiting waiting(int year, Scope scope, Measure measure) {
        return new Waiting(of(year, scope, measure).entrySet().stream()
                .map(entry -> seen(entry.getKey(), entry.getValue()))
                .toList());
    }

    private static KaplanMeier.Seen seen(String key, long count) {
        int bar = key.indexOf('|');
        int time = Integer.parseInt(key.substring(0, bar));
        boolean answered = key.endsWith("ANSWERED");
        return new KaplanMeier.Seen(time, answered ? count : 0, answered ? 0 : count);
    }

    /** Those who waited, and how long. */
    record Waiting(List<KaplanMeier.Seen> seen) {

        long answered() {
            return seen.stream().mapToLong(KaplanMeier.Seen::answered).sum();
        }

        long waiting() {
            return seen.stream().mapToLong(KaplanMeier.Seen::waiting).sum();
        }

        long n() {
            return answered() + waiting();
        }

        KaplanMeier curve() {
            return KaplanMeier.of(seen);
        }
    }
}
