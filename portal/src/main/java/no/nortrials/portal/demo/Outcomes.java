package no.nortrials.portal.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nortrials.portal.directory.Trust;
import org.jspecify.annotations.Nullable;

/** Tells what became of a request: which news, about which day, told when and by whom. */
final class Outcomes {
    private static final String COMPANY = "the company";
    private static final List<String> REASONS = List.of(
            "TOO_FEW_PATIENTS",
            "TIMELINE",
            "START_UP_TIME",
            "OTHER_COUNTRIES_ENOUGH",
            "COMPETING_STUDIES",
            "COST",
            "NOT_STATED");

    private final Ground ground;
    private final Dice dice;

    Outcomes(Ground ground, Dice dice) {
        this.ground = ground;
        this.dice = dice;
    }

    /** In the order in which they were told. What lies after now has not been told. */
    List<News> of(Fate fate, LocalDate summarised, List<Asked> asked) {
        var news = new ArrayList<News>();
        int year = summarised.getYear();
        LocalDate soon = earlier(summarised.plusDays(dice.between(25, 75)), LocalDate.of(year, 12, 12));
        LocalDate december = later(summarised.plusDays(1), LocalDate.of(year, 12, dice.between(3, 18)));
        LocalDate nextYear = LocalDate.of(year + 1, 2, 4).plusDays(dice.between(0, 100));
        switch (fate) {
            case SILENT -> {}
            case SAYS_OPEN -> news.add(told("OPEN", soon, "COMPANY", null));
            case SHORTLISTED -> news.add(told("SHORTLISTED", soon, "COMPANY", null));
            case ALLOCATED -> {
                if (dice.chance(0.4)) news.add(told("SHORTLISTED", summarised.plusDays(14), "COMPANY", null));
                news.add(told("ALLOCATED", soon, dice.chance(0.7) ? "COMPANY" : "HOSPITAL", null));
            }
            case ALLOCATED_TOLD_LATE -> news.add(toldLate("ALLOCATED", december, null));
            case ALLOCATED_AFTER_ALL -> {
                news.add(told("NOT_CHOSEN", summarised.plusDays(20), "COMPANY", "TOO_FEW_PATIENTS"));
                news.add(new News(
                        "ALLOCATED",
                        LocalDate.of(year, 12, 10),
                        "REGISTRY",
                        null,
                        ground.at(LocalDate.of(year + 1, 1, 20), dice),
                        "CTIS"));
            }
            case NOT_CHOSEN -> news.add(told("NOT_CHOSEN", soon, "COMPANY", dice.pick(REASONS)));
            case NOT_CHOSEN_TOLD_LATE -> news.add(toldLate("NOT_CHOSEN", december, dice.pick(REASONS)));
            case NOT_CHOSEN_AFTER_ALL -> {
                news.add(told("ALLOCATED", summarised.plusDays(15), "HOSPITAL", null));
                news.add(told("NOT_CHOSEN", later(soon, summarised.plusDays(24)), "COMPANY", "START_UP_TIME"));
            }
            case ALLOCATED_LATER -> news.add(told("ALLOCATED", nextYear, "COMPANY", null));
            case NOT_CHOSEN_LATER -> news.add(told("NOT_CHOSEN", nextYear, "COMPANY", dice.pick(REASONS)));
            case CANCELLED_LATER -> news.add(told("CANCELLED", nextYear, "COMPANY", null));
        }
        news.removeIf(each -> each.recordedAt().isAfter(ground.now().minusSeconds(3600)));
        return news;
    }

    /** Which of those that were asked got the study. */
    static List<Trust> sites(List<Asked> asked) {
        return asked.stream()
                .filter(Asked::interested)
                .limit(3)
                .map(Asked::trust)
                .toList();
    }

    private News told(String kind, LocalDate on, String source, @Nullable String reason) {
        LocalDate recorded = ground.days().plus(on, dice.between(1, 3));
        return new News(kind, on, source, reason, moment(recorded), source.equals("HOSPITAL") ? "a hospital" : COMPANY);
    }

    private News toldLate(String kind, LocalDate on, @Nullable String reason) {
        LocalDate recorded = LocalDate.of(on.getYear() + 1, 1, dice.between(8, 28));
        return new News(kind, on, "COMPANY", reason, moment(ground.workday(recorded)), COMPANY);
    }

    /** Unlike {@link Ground#at}, a day to come stays to come. */
    private Instant moment(LocalDate day) {
        return day.isAfter(ground.today()) ? ground.days().endOf(day) : ground.at(day, dice);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
