package no.nortrials.portal.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nortrials.portal.access.Role;

/** Trials at study sites with their milestones and patients month by month; some sites have too few to show a figure. */
final class SiteTrials {
    private static final String WHO = "Kari Kontakteksempel";

    private final Ground ground;
    private final Dice dice;
    private final Batch batch;

    SiteTrials(Ground ground, Dice dice, Batch batch) {
        this.ground = ground;
        this.dice = dice;
        this.batch = batch;
    }

    void write(UUID site) {
        int trials = dice.between(1, 6);
        for (int number = 1; number <= trials; number++) write(site, number);
    }

    private void write(UUID site, int number) {
        UUID trial = Ids.of("site-trial:" + site + number);
        LocalDate opened = ground.today().minusDays(dice.between(30, 690));
        var answers = milestones(opened);
        answers.put("name", "EKSEMPEL-" + (10 + number));
        answers.put("mNumber", "M" + dice.between(10_000, 99_999));
        batch.add(Row.of("delivered_trial")
                .set("id", trial)
                .set("site_id", site)
                .at("created_at", ground.at(opened, dice))
                .set("created_by", WHO));
        recruitment(trial, opened, answers);
        batch.add(Row.of("delivered_trial_said")
                .set("trial_id", trial)
                .json("answers", json(answers))
                .at("said_at", ground.at(ground.today().minusDays(dice.between(1, 25)), dice))
                .set("said_by", WHO)
                .set("said_role", Role.HOSPITAL.name()));
    }

    private Map<String, String> milestones(LocalDate opened) {
        LocalDate signed = opened.minusDays(dice.between(7, 40));
        LocalDate draft = signed.minusDays(dice.between(30, 150));
        LocalDate local = opened.minusDays(dice.between(1, 20));
        LocalDate submitted = draft.minusDays(dice.between(0, 30));
        var answers = new LinkedHashMap<String, String>();
        answers.put("selected", submitted.minusDays(dice.between(10, 60)).toString());
        answers.put("submitted", submitted.toString());
        answers.put("approved", submitted.plusDays(dice.between(18, 30)).toString());
        answers.put("contractDraft", draft.toString());
        answers.put("contractSigned", signed.toString());
        answers.put("localApplication", local.minusDays(dice.between(10, 60)).toString());
        answers.put("localApproval", local.toString());
        answers.put("opened", opened.toString());
        answers.put("target", Integer.toString(dice.between(4, 20)));
        answers.put("logged", dice.chance(0.7) ? "yes" : "no");
        return answers;
    }

    /** One in eight never gets a patient. */
    private void recruitment(UUID trial, LocalDate opened, Map<String, String> answers) {
        LocalDate first = opened.plusDays(dice.between(5, 120));
        boolean none = dice.chance(0.125) || first.isAfter(ground.today());
        if (!none) answers.put("firstPatient", first.toString());
        LocalDate closed = opened.plusDays(dice.between(200, 600));
        boolean over = closed.isBefore(ground.today());
        if (over) answers.put("closed", closed.toString());
        YearMonth last = YearMonth.from(over ? closed : ground.today());
        for (YearMonth month = YearMonth.from(none ? opened : first); !month.isAfter(last); month = month.plusMonths(1))
            month(trial, month, none);
    }

    private void month(UUID trial, YearMonth month, boolean none) {
        int included = none ? 0 : dice.between(0, 2);
        batch.add(Row.of("delivered_recruitment")
                .set("trial_id", trial)
                .on("month", month.atDay(1))
                .set("screened", included + dice.between(0, 2))
                .set("included", included)
                .at("imported_at", ground.at(ground.today().minusDays(1), dice))
                .set("imported_by", WHO));
    }

    private static String json(Map<String, String> answers) {
        return answers.entrySet().stream()
                .map(entry -> "\"%s\": [\"%s\"]".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
