package no.nortrials.maturity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import no.nortrials.maturity.assessment.Answer;
import no.nortrials.maturity.assessment.Assessment;
import no.nortrials.maturity.assessment.Entry;
import no.nortrials.maturity.assessment.Evidence;
import no.nortrials.maturity.assessment.Measured;
import no.nortrials.maturity.assessment.Review;
import no.nortrials.maturity.framework.Domain;
import no.nortrials.maturity.framework.Framework;
import no.nortrials.maturity.framework.Indicator;
import no.nortrials.maturity.framework.Statement;

/** Assessments of every kind, mostly good ones, so that all levels occur. */
public final class RandomAssessments {
    private final Random random;

    public RandomAssessments(long seed) {
        random = new Random(seed);
    }

    public Assessment by(Framework framework) {
        List<Entry> entries = new ArrayList<>();
        for (Statement each : framework.statements()) if (random.nextInt(30) > 0) entries.add(entry(each.id()));
        List<Measured> measured = new ArrayList<>();
        for (Domain domain : framework.domains())
            for (Indicator each : domain.indicators())
                if (random.nextInt(5) > 0) {
                    LocalDate to = Samples.DAY.minusMonths(random.nextInt(30));
                    measured.add(new Measured(each.id(), to.minusYears(1), to, random.nextInt(40)));
                }
        return new Assessment(framework.id(), framework.version(), entries, measured);
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    private Entry entry(String statement) {
        Answer answer = answer(statement);
        Optional<Review> review = switch (random.nextInt(12)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Review.Disputed("head", "Not shown"));
            default -> Optional.of(new Review.Confirmed("head"));
        };
        return new Entry(statement, answer, "nurse", review);
    }

    private Answer answer(String statement) {
        return switch (random.nextInt(25)) {
            case 0 -> new Answer.NotMet();
            case 1 -> new Answer.NotRelevant("Not here");
            default -> {
                List<Evidence> all = new ArrayList<>();
                for (int i = 0; i <= random.nextInt(3); i++) all.add(evidence("e-" + statement + "-" + i));
                yield new Answer.Met(all);
            }
        };
    }

    public Evidence evidence(String id) {
        LocalDate dated = Samples.DAY.minusDays(random.nextInt(420) - 20);
        Optional<LocalDate> expires =
                random.nextInt(4) == 0 ? Optional.of(dated.plusDays(random.nextInt(500))) : Optional.empty();
        return new Evidence(id, "Folder " + id, dated, expires);
    }
}
