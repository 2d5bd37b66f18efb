package no.nortrials.portal.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.nortrials.portal.request.RequestKind;
import org.jspecify.annotations.Nullable;

/**
 * The portal requests of the past. 2025 reads as the printed annual report does when it is read as known on 31 January
 * 2026: 64 requests (45 the year before) = 41 site + 21 country + 2 of no stated type; of the 41, 10 were allocated to
 * Norway, Norway was not chosen for 13, and 18 were open. How the 45 of 2024 divide is not printed and is made up.
 */
final class Seasons {
    private final Ground ground;
    private final Casting casting;
    private final Dice dice;

    Seasons(Ground ground, Casting casting, Dice dice) {
        this.ground = ground;
        this.casting = casting;
        this.dice = dice;
    }

    List<Case> all() {
        var cases = new ArrayList<Case>();
        cases.addAll(season(2024, fates2024(), 16, 3));
        cases.addAll(season(2025, fates2025(), 21, 4));
        cases.addAll(thisYear());
        return cases;
    }

    /** Site requests over the year in the order of their fates, country requests and two of no type between them. */
    private List<Case> season(int year, List<Fate> fates, int country, int devices) {
        var cases = new ArrayList<Case>();
        for (int i = 0; i < fates.size(); i++)
            cases.add(of(RequestKind.SITE, day(year, i, fates.size()), i % 9 == 4 && i / 9 < devices, fates.get(i)));
        for (int i = 0; i < country; i++) cases.add(of(RequestKind.COUNTRY, day(year, i, country), i == 7, null));
        for (int i = 0; i < 2; i++)
            cases.add(of(RequestKind.UNSPECIFIED, day(year, i, 2).minusDays(80), false, null));
        return cases;
    }

    private Case of(RequestKind kind, LocalDate day, boolean device, @Nullable Fate fate) {
        Topic topic = casting.topic(day.getYear(), device);
        return casting.portal(
                new Casting.Brief(kind, topic, casting.firm(topic), day, dice.between(8, 18), Stage.ANSWERED, fate));
    }

    /** Evenly over the year until 10 December. */
    private LocalDate day(int year, int i, int of) {
        LocalDate first = LocalDate.of(year, 1, 4);
        return ground.workday(first.plusDays(Math.round(335.0 * (i + 0.5) / of)));
    }

    private List<Fate> fates2024() {
        return shuffled(many(Fate.ALLOCATED, 7), many(Fate.NOT_CHOSEN, 10), many(Fate.SILENT, 10));
    }

    private List<Fate> fates2025() {
        var fates = new ArrayList<Fate>();
        fates.addAll(shuffled(
                many(Fate.ALLOCATED, 7),
                many(Fate.NOT_CHOSEN, 9),
                List.of(Fate.ALLOCATED_AFTER_ALL, Fate.NOT_CHOSEN_AFTER_ALL, Fate.SAYS_OPEN),
                many(Fate.SILENT, 4),
                many(Fate.NOT_CHOSEN_LATER, 2),
                many(Fate.ALLOCATED_LATER, 2)));
        fates.addAll(shuffled(
                many(Fate.ALLOCATED_TOLD_LATE, 2),
                many(Fate.NOT_CHOSEN_TOLD_LATE, 3),
                many(Fate.SHORTLISTED, 2),
                List.of(Fate.CANCELLED_LATER)));
        fates.addAll(shuffled(many(Fate.SILENT, 4), many(Fate.NOT_CHOSEN_LATER, 2)));
        return fates;
    }

    /** What came this year and is answered by now. */
    private List<Case> thisYear() {
        LocalDate last = ground.today().minusDays(48);
        int year = ground.today().getYear();
        var cases = new ArrayList<Case>();
        int i = 0;
        for (LocalDate day = LocalDate.of(year, 1, 6); day.isBefore(last); day = day.plusDays(dice.between(4, 8)))
            cases.add(recent(ground.workday(day), i++));
        return cases;
    }

    private Case recent(LocalDate day, int i) {
        boolean old = day.isBefore(ground.today().minusDays(150));
        if (i % 3 == 2) return of(RequestKind.COUNTRY, day, false, null);
        if (i % 14 == 7) return of(RequestKind.DEVICE_ADVICE, day, true, null);
        Fate fate = old
                ? dice.pick(List.of(Fate.ALLOCATED, Fate.NOT_CHOSEN, Fate.NOT_CHOSEN, Fate.SILENT))
                : dice.pick(List.of(Fate.SILENT, Fate.SILENT, Fate.SHORTLISTED, Fate.SAYS_OPEN));
        return of(RequestKind.SITE, day, i % 9 == 4, fate);
    }

    private static List<Fate> many(Fate fate, int times) {
        return Collections.nCopies(times, fate);
    }

    @SafeVarargs
    private List<Fate> shuffled(List<Fate>... parts) {
        var all = new ArrayList<Fate>();
        for (List<Fate> part : parts) all.addAll(part);
        return dice.shuffled(all);
    }
}
