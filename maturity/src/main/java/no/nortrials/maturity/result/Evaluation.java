package no.nortrials.maturity.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.nortrials.maturity.assessment.Assessment;
import no.nortrials.maturity.assessment.Measured;
import no.nortrials.maturity.framework.Domain;
import no.nortrials.maturity.framework.Framework;
import no.nortrials.maturity.framework.Indicator;

/**
 * Computes a result. A level is reached when all statements of it and of the levels below hold, after the staged
 * representation of capability maturity models; so one strength hides no gap.
 */
public final class Evaluation {
    private final Framework framework;
    private final Assessment assessment;
    private final LocalDate day;

    private Evaluation(Framework framework, Assessment assessment, LocalDate day) {
        this.framework = framework;
        this.assessment = assessment;
        this.day = day;
    }

    /**
     * What an assessment amounts to on a day. Answers to statements the version has not are overlooked.
     *
     * @throws IllegalArgumentException if the assessment is by another framework or version
     */
    public static Result of(Framework framework, Assessment assessment, LocalDate day) {
        if (!assessment.framework().equals(framework.id()) || assessment.version() != framework.version())
            throw new IllegalArgumentException("an assessment by `" + assessment.framework() + "` "
                    + assessment.version() + " under `" + framework.id() + "` " + framework.version());
        return new Evaluation(framework, assessment, day).result();
    }

    private Result result() {
        Lines lines = new Lines(day);
        List<Line> gates = framework.gates().stream()
                .map(gate -> lines.of(gate, assessment.of(gate.id())))
                .toList();
        List<DomainResult> domains = framework.domains().stream()
                .map(domain -> domain(domain, lines))
                .toList();
        return new Result(
                framework.id(),
                framework.version(),
                day,
                gates,
                domains,
                Badges.of(gates, domains, Basis.ASSESSED),
                Badges.of(gates, domains, Basis.VERIFIED));
    }

    private DomainResult domain(Domain domain, Lines lines) {
        List<Line> explained = domain.statements().stream()
                .map(each -> lines.of(each, assessment.of(each.id())))
                .toList();
        List<IndicatorLine> indicators =
                domain.indicators().stream().map(this::indicator).toList();
        return new DomainResult(
                domain.id(),
                level(explained, indicators, Basis.CLAIMED),
                level(explained, indicators, Basis.ASSESSED),
                level(explained, indicators, Basis.VERIFIED),
                explained,
                indicators);
    }

    private Level level(List<Line> lines, List<IndicatorLine> indicators, Basis basis) {
        if (lines.stream().allMatch(line -> line.by(basis) == Holding.OPEN)) return new Level.NotAssessed();
        for (int level = 1; level <= framework.levels().size(); level++) {
            List<Holding> needed = needed(lines, indicators, basis, level);
            if (needed.contains(Holding.FAILS)) return new Level.Reached(level - 1);
            long open = needed.stream().filter(each -> each == Holding.OPEN).count();
            if (open > 0) return new Level.FewData(level - 1, (int) open);
        }
        return new Level.Reached(framework.levels().size());
    }

    private List<Holding> needed(List<Line> lines, List<IndicatorLine> indicators, Basis basis, int level) {
        List<Holding> needed = new ArrayList<>();
        for (Line line : lines) if (line.level() == level) needed.add(line.by(basis));
        if (level >= framework.measuredFrom()) for (IndicatorLine each : indicators) needed.add(each.holding());
        return needed;
    }

    private IndicatorLine indicator(Indicator indicator) {
        Optional<Measured> found = assessment.measured(indicator.id());
        if (found.isEmpty()) return missing(indicator, Holding.FAILS, new Reason.IndicatorMissing());
        Measured measured = found.get();
        if (measured.to().plusMonths(indicator.months()).isBefore(day))
            return missing(indicator, Holding.FAILS, new Reason.IndicatorOld(measured.to()));
        if (measured.n() < indicator.least())
            return missing(indicator, Holding.OPEN, new Reason.IndicatorFew(measured.n(), indicator.least()));
        return new IndicatorLine(indicator.id(), Holding.HOLDS, Optional.empty());
    }

    private static IndicatorLine missing(Indicator indicator, Holding holding, Reason reason) {
        return new IndicatorLine(indicator.id(), holding, Optional.of(reason));
    }
}
