package no.nortrials.delivery.indicator;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nortrials.delivery.indicator.Asked.Decision;
import no.nortrials.delivery.indicator.Asked.Reply;
import no.nortrials.delivery.indicator.Asked.Selection;

/** Rows for tests, as of 30 November 2026. */
final class Rows {
    static final LocalDate END = LocalDate.of(2026, 11, 30);
    static final Window WINDOW = Window.endingOn(END);

    private Rows() {}

    static Asked answered(String row, LocalDate received, int workingDays, Decision decision) {
        var reply = new Reply(received.plusDays(workingDays), decision, false);
        return new Asked(
                row,
                received,
                Optional.of(received.plusDays(10)),
                Optional.of(reply),
                workingDays,
                Selection.NOT_KNOWN);
    }

    static Asked silent(String row, LocalDate received, int workingDays) {
        return new Asked(
                row, received, Optional.of(received.plusDays(10)), Optional.empty(), workingDays, Selection.NOT_KNOWN);
    }

    static Asked reasoned(Asked one) {
        var reply = one.reply().map(old -> new Reply(old.on(), old.decision(), true));
        return new Asked(one.row(), one.received(), one.due(), reply, one.workingDays(), one.selection());
    }

    static Asked chosen(Asked one, Selection selection) {
        return new Asked(one.row(), one.received(), one.due(), one.reply(), one.workingDays(), selection);
    }

    static SiteTrial trial(String row, Map<Milestone, LocalDate> days, Map<Count, Integer> counts) {
        return new SiteTrial(row, days, counts, List.of(), Optional.empty());
    }

    /** A trial that opened so many days before the end and got its first patient so many days later. */
    static SiteTrial opened(String row, int daysAgo, Optional<Integer> firstAfter) {
        var days = new EnumMap<Milestone, LocalDate>(Milestone.class);
        days.put(Milestone.OPENED, END.minusDays(daysAgo));
        firstAfter.ifPresent(after ->
                days.put(Milestone.FIRST_PATIENT, END.minusDays(daysAgo).plusDays(after)));
        return trial(row, days, Map.of());
    }

    /** A trial closed a month ago with a target and the patients included. */
    static SiteTrial closed(String row, int target, int included) {
        return trial(
                row,
                Map.of(Milestone.OPENED, END.minusMonths(13), Milestone.CLOSED, END.minusMonths(1)),
                Map.of(Count.TARGET, target, Count.INCLUDED, included));
    }

    /** An open trial with some numbers. */
    static SiteTrial counting(String row, Map<Count, Integer> counts) {
        return trial(row, Map.of(Milestone.OPENED, END.minusMonths(9)), counts);
    }

    static Records asked(Asked... rows) {
        return new Records(List.of(rows), List.of(), List.of(), List.of(), List.of());
    }

    static Records trials(SiteTrial... rows) {
        return new Records(List.of(), List.of(rows), List.of(), List.of(), List.of());
    }
}
