package no.nortrials.portal.maturity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.nortrials.maturity.assessment.Answer;
import no.nortrials.maturity.assessment.Evidence;
import no.nortrials.maturity.framework.Domain;
import no.nortrials.maturity.framework.Framework;
import no.nortrials.maturity.framework.Indicator;
import no.nortrials.maturity.framework.Statement;
import no.nortrials.maturity.result.DomainResult;
import no.nortrials.maturity.result.Holding;
import no.nortrials.maturity.result.IndicatorLine;
import no.nortrials.maturity.result.Line;
import no.nortrials.maturity.result.Reason;
import no.nortrials.maturity.result.Result;

/**
 * A result as its page tells it.
 *
 * @param gates the gates, explained
 * @param domains the profile, explained
 */
record ResultView(List<Explained> gates, List<DomainView> domains) {
    ResultView {
        gates = List.copyOf(gates);
        domains = List.copyOf(domains);
    }

    /** A statement with what was said of it and why it counts as it does. */
    record Explained(Statement statement, Line line, List<Evidence> evidence, List<Said> said, boolean soon) {
        Explained {
            evidence = List.copyOf(evidence);
            said = List.copyOf(said);
        }

        /** How it counts: {@code VERIFIED}, {@code ASSESSED}, {@code DISPUTED}, {@code EXPIRED}, {@code NOT_MET} or {@code OPEN}. */
        public String state() {
            if (line.verified() == Holding.HOLDS) return "VERIFIED";
            if (line.expired()) return "EXPIRED";
            if (line.assessed() == Holding.OPEN) return "OPEN";
            if (line.assessed() == Holding.FAILS) return "NOT_MET";
            return line.reasons().stream().anyMatch(each -> each instanceof Reason.Disputed) ? "DISPUTED" : "ASSESSED";
        }
    }

    /** An indicator by its name. */
    record Measure(Indicator indicator, IndicatorLine line) {}

    /**
     * A domain.
     *
     * @param number its number on the drawing
     */
    record DomainView(int number, Domain domain, DomainResult result, List<Explained> lines, List<Measure> measures) {
        DomainView {
            lines = List.copyOf(lines);
            measures = List.copyOf(measures);
        }

        public String name(Locale locale) {
            return domain.name().in(locale);
        }
    }

    static ResultView of(Assessed assessed, Result result, LocalDate soon) {
        Framework framework = assessed.framework();
        List<DomainView> domains = new ArrayList<>();
        for (DomainResult each : result.domains()) {
            Domain domain = framework.domain(each.domain()).orElseThrow();
            domains.add(new DomainView(
                    domains.size() + 1, domain, each, explained(assessed, each.lines(), soon), measures(domain, each)));
        }
        return new ResultView(explained(assessed, result.gates(), soon), domains);
    }

    private static List<Explained> explained(Assessed assessed, List<Line> lines, LocalDate soon) {
        return lines.stream().map(line -> explained(assessed, line, soon)).toList();
    }

    private static Explained explained(Assessed assessed, Line line, LocalDate soon) {
        Optional<Answer> answer = assessed.standing().answer(line.statement());
        boolean near = !line.expired()
                && line.until().filter(last -> !last.isAfter(soon)).isPresent();
        return new Explained(
                assessed.framework().statement(line.statement()).orElseThrow(),
                line,
                answer.orElse(null) instanceof Answer.Met(List<Evidence> all) ? all : List.of(),
                assessed.standing().of(line.statement()),
                near);
    }

    private static List<Measure> measures(Domain domain, DomainResult result) {
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < domain.indicators().size(); i++)
            measures.add(
                    new Measure(domain.indicators().get(i), result.indicators().get(i)));
        return measures;
    }
}
