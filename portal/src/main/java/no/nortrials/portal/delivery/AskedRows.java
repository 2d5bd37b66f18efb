package no.nortrials.portal.delivery;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.delivery.indicator.Asked;
import no.nortrials.delivery.indicator.Asked.Decision;
import no.nortrials.delivery.indicator.Asked.Reply;
import no.nortrials.delivery.indicator.Asked.Selection;
import no.nortrials.portal.calendar.WorkingDays;
import no.nortrials.portal.dispatch.AskedTrust;
import no.nortrials.portal.outcome.CurrentOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From what trusts were asked and what became of it to rows of figures. */
@Component
class AskedRows {
    private final WorkingDays workingDays;

    AskedRows(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /** @param since no day before it is asked about */
    List<Placed<Asked>> of(
            List<AskedTrust> asked, Map<UUID, CurrentOutcome> outcomes, LocalDate since, LocalDate today) {
        int[] before = counted(since, today);
        return asked.stream()
                .map(each -> new Placed<>(
                        each.trust(),
                        Optional.<UUID>empty(),
                        each.reference(),
                        row(each, outcomes.get(each.request()), today, since, before)))
                .toList();
    }

    private static Asked row(
            AskedTrust each, @Nullable CurrentOutcome outcome, LocalDate today, LocalDate since, int[] before) {
        Optional<Reply> reply = each.firstAnswer()
                .flatMap(day -> each.decision().map(said -> new Reply(day, Decision.valueOf(said), each.reasoned())));
        LocalDate until = reply.map(Reply::on).orElse(today);
        return new Asked(
                RowKey.ASKED + each.recipient(),
                each.sent(),
                each.due(),
                reply,
                Math.max(0, before[at(since, until, before)] - before[at(since, each.sent(), before)]),
                selection(each.trust(), outcome));
    }

    private static Selection selection(UUID trust, @Nullable CurrentOutcome outcome) {
        if (outcome == null) return Selection.NOT_KNOWN;
        return switch (outcome.kind()) {
            case OPEN, SHORTLISTED, CANCELLED -> Selection.NOT_KNOWN;
            case NOT_CHOSEN -> Selection.NOT_SELECTED;
            case ALLOCATED -> allocated(trust, outcome);
        };
    }

    private static Selection allocated(UUID trust, CurrentOutcome outcome) {
        if (outcome.trusts().isEmpty()) return Selection.NOT_KNOWN;
        return outcome.trusts().contains(trust) ? Selection.SELECTED : Selection.NOT_SELECTED;
    }

    /** How many working days there were up to each day, so that a difference is a number of working days. */
    private int[] counted(LocalDate since, LocalDate today) {
        var counted = new int[(int) ChronoUnit.DAYS.between(since, today) + 1];
        for (int day = 1; day < counted.length; day++) {
            counted[day] = counted[day - 1] + (workingDays.isWorkingDay(since.plusDays(day)) ? 1 : 0);
        }
        return counted;
    }

    /** What is dated later than today is counted up to today. */
    private static int at(LocalDate since, LocalDate day, int[] before) {
        return Math.clamp(ChronoUnit.DAYS.between(since, day), 0, before.length - 1);
    }
}
