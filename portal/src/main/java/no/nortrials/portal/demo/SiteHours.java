package no.nortrials.portal.demo;

import java.time.LocalDate;
import java.util.UUID;

/** How many hours some study sites have, and which trials take some of them. */
final class SiteHours {
    private final Ground ground;
    private final Dice dice;
    private final Batch batch;

    SiteHours(Ground ground, Dice dice, Batch batch) {
        this.ground = ground;
        this.dice = dice;
        this.batch = batch;
    }

    void write(UUID site) {
        if (!dice.chance(0.7)) return;
        batch.add(Row.of("site_staffing")
                .set("site_id", site)
                .json("answers", "{\"hoursAYear\": [\"1695\"], \"absence\": [\"%d\"]}".formatted(dice.between(8, 20)))
                .at("said_at", ground.at(ground.today().minusDays(20), dice))
                .set("said_by", "Kari Kontakteksempel"));
        int trials = dice.between(0, 3);
        for (int number = 1; number <= trials; number++) trial(site, number);
    }

    private void trial(UUID site, int number) {
        LocalDate opens = ground.today().minusDays(dice.between(-90, 500));
        batch.add(Row.of("site_trial")
                .set("trial_key", Ids.of("site-trial:" + site + number))
                .set("site_id", site)
                .json("answers", """
                        {"title": ["Eksempelstudie %d"], "kind": ["PHASE_3_OR_4"], "contacts": ["12"], "demands": ["%d"],
                         "extras": ["INDUSTRY_SPONSOR"], "opens": ["%s"], "enrolsUntil": ["%s"], "ends": ["%s"],
                         "screened": ["2"], "active": ["%d"], "followUp": ["3"], "carrier": ["STUDY_NURSE"]}""".formatted(
                                number,
                                dice.between(0, 5),
                                opens,
                                opens.plusMonths(18),
                                opens.plusMonths(36),
                                dice.between(1, 9)))
                .set("removed", false)
                .at("said_at", ground.at(ground.today().minusDays(20), dice))
                .set("said_by", "Kari Kontakteksempel"));
    }
}
