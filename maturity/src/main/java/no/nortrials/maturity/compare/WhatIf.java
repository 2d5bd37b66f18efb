package no.nortrials.maturity.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.nortrials.maturity.assessment.Assessment;
import no.nortrials.maturity.framework.Framework;
import no.nortrials.maturity.result.Evaluation;
import no.nortrials.maturity.result.Line;
import no.nortrials.maturity.result.Result;

/** What would change. */
public final class WhatIf {
    private WhatIf() {}

    /** What would change on a day were a piece of evidence not there. */
    public static List<Difference> without(Framework framework, Assessment assessment, LocalDate day, String evidence) {
        return Differences.between(
                Evaluation.of(framework, assessment, day), Evaluation.of(framework, assessment.without(evidence), day));
    }

    /**
     * A day on which evidence counts no more.
     *
     * @param day the first day without it
     * @param statements what it showed
     * @param differences what is different then from the first day looked from, if nothing else is done
     */
    public record Fall(LocalDate day, List<String> statements, List<Difference> differences) {
        public Fall {
            statements = List.copyOf(statements);
            differences = List.copyOf(differences);
        }
    }

    /** The days after a day, and no more than some days after it, on which evidence counts no more. */
    public static List<Fall> falls(Framework framework, Assessment assessment, LocalDate day, int within) {
        Result now = Evaluation.of(framework, assessment, day);
        List<Line> holding = lines(now)
                .filter(line -> !line.expired() && line.until().isPresent())
                .toList();
        return holding.stream()
                .map(line -> line.until().orElseThrow())
                .filter(last -> !last.isAfter(day.plusDays(within)))
                .distinct()
                .sorted()
                .map(last -> fall(framework, assessment, now, holding, last))
                .toList();
    }

    private static Fall fall(
            Framework framework, Assessment assessment, Result now, List<Line> holding, LocalDate last) {
        LocalDate first = last.plusDays(1);
        List<String> statements = holding.stream()
                .filter(line -> line.until().orElseThrow().equals(last))
                .map(Line::statement)
                .toList();
        return new Fall(first, statements, Differences.between(now, Evaluation.of(framework, assessment, first)));
    }

    private static Stream<Line> lines(Result result) {
        return Stream.concat(result.gates().stream(), result.domains().stream().flatMap(each -> each.lines().stream()));
    }
}
