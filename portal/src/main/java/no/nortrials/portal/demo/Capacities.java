package no.nortrials.portal.demo;

import java.time.LocalDate;
import java.util.List;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.directory.Trust;
import no.nortrials.portal.request.RequestFields;

/** What some trusts have declared that they can take. A few said so too long ago. */
final class Capacities {
    private static final List<String> A_MONTH = List.of("0.5", "1", "1.5", "2", "3", "4");
    private static final int LONGEST_AGO = 430;

    private final Ground ground;
    private final Dice dice;
    private final Batch batch;

    Capacities(Ground ground, Dice dice, Batch batch) {
        this.ground = ground;
        this.dice = dice;
        this.batch = batch;
    }

    void write() {
        for (Trust trust : ground.trusts())
            if (trust.university() || dice.chance(0.5))
                for (String area : dice.some(RequestFields.THERAPY_AREAS, trust.university() ? 6 : 3))
                    declare(trust, area);
    }

    private void declare(Trust trust, String area) {
        LocalDate said = ground.today().minusDays(dice.between(10, LONGEST_AGO));
        batch.add(Row.of("declared_capacity")
                .set("trust_id", trust.id())
                .set("therapy_area", area)
                .set("withdrawn", false)
                .json(
                        "answers",
                        "{\"enrolled\": [\"%s\"], \"monthsToOpen\": [\"%d\"]}"
                                .formatted(dice.pick(A_MONTH), dice.between(2, 7)))
                .at("declared_at", ground.at(said, dice))
                .set("declared_by", "Kari Kontakteksempel")
                .set("declared_role", Role.HOSPITAL.name()));
    }
}
