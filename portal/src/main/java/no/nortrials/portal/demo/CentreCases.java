package no.nortrials.portal.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.nortrials.portal.directory.Centre;
import no.nortrials.portal.request.RequestKind;
import org.jspecify.annotations.Nullable;

/** Requests that reached the six centres directly: 54 in 2024, 88 in 2025, more this year. The numbers are made up. */
final class CentreCases {
    private static final Map<String, List<Integer>> PER_YEAR = Map.of(
            "CANCER", List.of(18, 24),
            "CARDIOVASCULAR", List.of(9, 19),
            "BRAIN_HEALTH", List.of(11, 15),
            "GASTROINTESTINAL", List.of(7, 9),
            "CLINICAL_IMMUNOLOGY", List.of(4, 12),
            "MEDICAL_DEVICES", List.of(5, 9));

    private final Ground ground;
    private final Casting casting;
    private final Dice dice;

    CentreCases(Ground ground, Casting casting, Dice dice) {
        this.ground = ground;
        this.casting = casting;
        this.dice = dice;
    }

    List<Case> all() {
        var cases = new ArrayList<Case>();
        for (Centre centre : ground.centres()) {
            List<Integer> counts = PER_YEAR.getOrDefault(centre.code(), List.of(4, 6));
            cases.addAll(year(centre, LocalDate.of(2024, 1, 3), 350, counts.getFirst()));
            cases.addAll(year(centre, LocalDate.of(2025, 1, 3), 350, counts.getLast()));
            cases.addAll(thisYear(centre, counts.getLast()));
        }
        return cases;
    }

    private List<Case> thisYear(Centre centre, int lastYear) {
        LocalDate first = LocalDate.of(ground.today().getYear(), 1, 3);
        int days = Math.max(1, ground.today().getDayOfYear() - 5);
        return year(centre, first, days, Math.max(3, lastYear * days / 365));
    }

    private List<Case> year(Centre centre, LocalDate first, int days, int count) {
        var cases = new ArrayList<Case>();
        for (int i = 0; i < count; i++)
            cases.add(one(centre, ground.workday(first.plusDays(Math.round((i + 0.5) * days / count)))));
        return cases;
    }

    private Case one(Centre centre, LocalDate day) {
        Topic topic = casting.topicOf(centre.therapyAreas());
        boolean advice = topic.device() && dice.chance(0.6);
        RequestKind kind = advice
                ? RequestKind.DEVICE_ADVICE
                : dice.pick(List.of(RequestKind.SITE, RequestKind.SITE, RequestKind.SITE, RequestKind.COUNTRY));
        boolean recent = day.isAfter(ground.today().minusDays(40));
        return casting.centre(
                new Casting.Brief(
                        kind,
                        topic,
                        casting.firm(topic),
                        day,
                        dice.between(8, 16),
                        recent ? Stage.RECEIVED : Stage.ANSWERED,
                        fate(kind, day)),
                centre);
    }

    private @Nullable Fate fate(RequestKind kind, LocalDate day) {
        if (kind != RequestKind.SITE || day.isAfter(ground.today().minusDays(120))) return null;
        return dice.pick(List.of(Fate.ALLOCATED, Fate.NOT_CHOSEN, Fate.NOT_CHOSEN, Fate.SILENT, Fate.SILENT));
    }
}
