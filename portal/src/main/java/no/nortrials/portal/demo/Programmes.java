package no.nortrials.portal.demo;

import java.time.LocalDate;
import no.nortrials.portal.directory.Centre;

/** What each centre offers and plans: a testbed, a day for the experienced and a course. */
final class Programmes {
    private final Ground ground;
    private final Dice dice;
    private final Batch batch;

    Programmes(Ground ground, Dice dice, Batch batch) {
        this.ground = ground;
        this.dice = dice;
        this.batch = batch;
    }

    void write() {
        for (Centre centre : ground.centres()) {
            add(centre, "TESTBED", """
                    {"title": ["Eksempelarena for utstyr"], "text": ["Rom og utstyr der et foretak kan prøve utstyr med studiesykepleier til stede."]}""");
            add(
                    centre,
                    "EVENT",
                    event("Eksempeldag for utprøvere", ground.today().plusDays(dice.between(14, 60))));
            add(centre, "EVENT", event("Eksempelkurs i GCP", ground.today().plusDays(dice.between(61, 150))));
        }
    }

    private String event(String title, LocalDate day) {
        return """
                {"title": ["%s"], "day": ["%s"], "place": ["Digitalt"]}""".formatted(title, ground.workday(day));
    }

    private void add(Centre centre, String kind, String answers) {
        batch.add(Row.of("programme_entry")
                .set("id", Ids.of("programme:" + centre.code() + answers))
                .set("organisation_id", centre.id())
                .set("kind", kind)
                .json("answers", answers)
                .at("said_at", ground.at(ground.today().minusDays(dice.between(2, 40)), dice))
                .set("said_by", "Siri Eksempelstad"));
    }
}
