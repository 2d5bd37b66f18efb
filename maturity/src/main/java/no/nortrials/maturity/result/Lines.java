package no.nortrials.maturity.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.nortrials.maturity.assessment.Answer;
import no.nortrials.maturity.assessment.Entry;
import no.nortrials.maturity.assessment.Evidence;
import no.nortrials.maturity.assessment.Review;
import no.nortrials.maturity.framework.Statement;

/** Explains single statements. */
final class Lines {
    private final LocalDate day;

    Lines(LocalDate day) {
        this.day = day;
    }

    Line of(Statement statement, Optional<Entry> entry) {
        if (entry.isEmpty())
            return line(statement, Holding.OPEN, Holding.OPEN, Optional.empty(), new Reason.NotAnswered());
        Entry given = entry.get();
        return switch (given.answer()) {
            case Answer.NotMet _ -> failing(statement, new Reason.StatementNotMet());
            case Answer.NotRelevant _ ->
                statement.mayBeIrrelevant()
                        ? reviewed(statement, Optional.empty(), given)
                        : failing(statement, new Reason.ConcernsEverySite());
            case Answer.Met(List<Evidence> evidence) -> met(statement, evidence, given);
        };
    }

    private Line met(Statement statement, List<Evidence> evidence, Entry given) {
        if (evidence.isEmpty()) return failing(statement, new Reason.EvidenceMissing());
        int months = statement.months();
        Optional<LocalDate> counting =
                last(evidence.stream().filter(each -> each.counts(day, months)).toList(), months);
        if (counting.isPresent()) return reviewed(statement, counting, given);
        List<Evidence> begun =
                evidence.stream().filter(each -> !each.dated().isAfter(day)).toList();
        Optional<LocalDate> ended = last(begun, months);
        return ended.map(on -> expired(statement, on)).orElseGet(() -> failing(statement, later(evidence)));
    }

    private static Optional<LocalDate> last(List<Evidence> evidence, int months) {
        return evidence.stream().map(each -> each.lastDay(months)).max(Comparator.naturalOrder());
    }

    private static Reason later(List<Evidence> evidence) {
        return new Reason.EvidenceLater(evidence.stream()
                .map(Evidence::dated)
                .min(Comparator.naturalOrder())
                .orElseThrow());
    }

    private static Line expired(Statement statement, LocalDate on) {
        return line(statement, Holding.HOLDS, Holding.FAILS, Optional.of(on), new Reason.EvidenceExpired(on));
    }

    private static Line failing(Statement statement, Reason reason) {
        return line(statement, Holding.FAILS, Holding.FAILS, Optional.empty(), reason);
    }

    private static Line reviewed(Statement statement, Optional<LocalDate> until, Entry given) {
        List<Reason> reasons = new ArrayList<>();
        Holding verified = switch (given.review().orElse(null)) {
            case null -> {
                reasons.add(new Reason.NotReviewed());
                yield Holding.OPEN;
            }
            case Review.Confirmed _ -> Holding.HOLDS;
            case Review.Disputed(String _, String why) -> {
                reasons.add(new Reason.Disputed(why));
                yield Holding.FAILS;
            }
        };
        return new Line(statement.id(), statement.level(), Holding.HOLDS, Holding.HOLDS, verified, until, reasons);
    }

    private static Line line(
            Statement statement, Holding claimed, Holding others, Optional<LocalDate> until, Reason reason) {
        return new Line(statement.id(), statement.level(), claimed, others, others, until, List.of(reason));
    }
}
