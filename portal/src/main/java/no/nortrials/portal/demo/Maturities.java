package no.nortrials.portal.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.maturity.assessment.Answer;
import no.nortrials.maturity.assessment.Evidence;
import no.nortrials.maturity.assessment.Review;
import no.nortrials.maturity.framework.Edited;
import no.nortrials.maturity.framework.Editing;
import no.nortrials.maturity.framework.Framework;
import no.nortrials.maturity.framework.Statement;
import no.nortrials.maturity.json.MaturityJson;
import no.nortrials.portal.access.Role;

/**
 * Assessments of a few study sites at one trust: one reviewed and shown, with evidence that has expired and some that soon will; one
 * that waits for its review; one that was just begun.
 */
final class Maturities {
    /** The trust of two demo users, so that one can review what the other answered. */
    private static final String TRUST = "OUS";

    private static final LocalDate FROZEN = LocalDate.of(2026, 1, 15);

    private final Ground ground;
    private final Cast cast;
    private final Dice dice;
    private final Batch batch;

    Maturities(Ground ground, Cast cast, Dice dice, Batch batch) {
        this.ground = ground;
        this.cast = cast;
        this.dice = dice;
        this.batch = batch;
    }

    void write() {
        Framework framework = framework();
        batch.add(Row.of("maturity_framework")
                .set("version", framework.version())
                .set("frozen", true)
                .set("revision", 2)
                .set("content", MaturityJson.write(framework))
                .at("changed_at", ground.at(FROZEN, dice))
                .set("changed_by", cast.of("COORDINATOR").getFirst().name())
                .replacing("version"));
        List<Person> people = cast.at(TRUST);
        reviewed(framework, people.get(0), people.get(1));
        waiting(framework, people.get(1));
        begun(framework, people.get(0));
    }

    private static Framework framework() {
        return switch (Editing.freeze(MaturityJson.draftOfVersionOne())) {
            case Edited.Done(Framework frozen) -> frozen;
            case Edited.Frozen _, Edited.Missing _, Edited.Taken _, Edited.Incomplete _ ->
                throw new IllegalStateException("the draft of version 1 cannot be frozen");
        };
    }

    private void reviewed(Framework framework, Person nurse, Person head) {
        LocalDate day = ground.today().minusDays(80);
        UUID assessment = assessment("CANCER", framework, nurse, day, true, true);
        for (Statement each : framework.statements()) {
            if (each.level() == 4) continue;
            said(assessment, each, "ANSWER", MaturityJson.write(met(each, dated(each, day))), nurse, day);
            boolean disputed = each.id().equals("start-up-parallel");
            String by = head.id().toString();
            Review review = disputed
                    ? new Review.Disputed(by, "Kontrakten ventet på godkjenningen i to av tre studier.")
                    : new Review.Confirmed(by);
            said(assessment, each, "REVIEW", MaturityJson.write(review), head, day.plusDays(6));
        }
    }

    /** One has expired and one ends within two months, whatever the day the demonstration is made. */
    private LocalDate dated(Statement statement, LocalDate day) {
        return switch (statement.id()) {
            case "quality-deviations" ->
                ground.today().minusMonths(statement.months()).minusDays(20);
            case "people-backup" ->
                ground.today().minusMonths(statement.months()).plusDays(30);
            case String _ -> day.minusDays(dice.between(0, 60));
        };
    }

    private void waiting(Framework framework, Person nurse) {
        LocalDate day = ground.today().minusDays(12);
        UUID assessment = assessment("CARDIOVASCULAR", framework, nurse, day, true, false);
        for (Statement each : framework.statements()) {
            if (each.level() == 4) continue;
            Answer answer = each.level() == 3 && dice.chance(0.4) ? new Answer.NotMet() : met(each, day.minusDays(20));
            said(assessment, each, "ANSWER", MaturityJson.write(answer), nurse, day);
        }
    }

    private void begun(Framework framework, Person nurse) {
        LocalDate day = ground.today().minusDays(2);
        UUID assessment = assessment("BRAIN_HEALTH", framework, nurse, day, false, false);
        for (Statement each : framework.gates())
            said(assessment, each, "ANSWER", MaturityJson.write(met(each, day)), nurse, day);
    }

    private static Answer met(Statement statement, LocalDate dated) {
        return new Answer.Met(List.of(new Evidence(
                "demo-" + statement.id(), statement.evidence().nb() + ", studiepermen", dated, Optional.empty())));
    }

    private UUID assessment(
            String area, Framework framework, Person nurse, LocalDate day, boolean finished, boolean released) {
        String trust = ground.trust(TRUST).organisationNumber();
        UUID id = Ids.of("maturity:" + trust + area);
        batch.add(Row.of("maturity_assessment")
                .set("id", id)
                .set("site_id", Ids.of("site:" + trust + area))
                .set("version", framework.version())
                .at("started_at", ground.at(day, dice))
                .set("started_by", nurse.name())
                .at("finished_at", finished ? ground.at(day.plusDays(1), dice) : null)
                .set("finished_by", finished ? nurse.name() : null)
                .at("released_at", released ? ground.at(day.plusDays(8), dice) : null)
                .set("released_by", released ? nurse.name() : null)
                .set("comment", released ? "Vi arbeider med oppstartsprosessen i år." : null));
        return id;
    }

    private void said(UUID assessment, Statement statement, String kind, String content, Person by, LocalDate day) {
        batch.add(Row.of("maturity_said")
                .set("assessment_id", assessment)
                .set("statement", statement.id())
                .set("kind", kind)
                .set("content", content)
                .at("said_at", ground.at(day, dice))
                .set("account_id", by.id())
                .set("said_by", by.name())
                .set("said_role", Role.HOSPITAL.name()));
    }
}
