package no.nortrials.benchmark.nation;

import static no.nortrials.benchmark.nation.Events.atLeast;
import static no.nortrials.benchmark.nation.Events.between;
import static no.nortrials.benchmark.nation.Events.cancersBut;
import static no.nortrials.benchmark.nation.Events.diagnoses;
import static no.nortrials.benchmark.nation.Events.drugs;
import static no.nortrials.benchmark.nation.Events.lastDays;
import static no.nortrials.benchmark.nation.Events.procedures;
import static no.nortrials.benchmark.nation.Events.results;

import java.util.List;
import java.util.SplittableRandom;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.Moment;
import no.nortrials.eligibility.Sex;
import no.nortrials.eligibility.Window;

/**
 * Twelve questions of the shape of real trials, from a simple one to a nested one of eleven steps. Codes, limits and days differ
 * from seed to seed, so that no answer to one helps with another.
 */
final class TrialQuestions {
    /** How many there are. */
    static final int COUNT = 12;

    private static final List<String> RARE =
            List.of("K51", "K50", "G35", "C90", "C34", "M05", "E10", "C18", "G30", "I63");
    private static final List<String> COMMON =
            List.of("E11", "I10", "I48", "I50", "J44", "J45", "M06", "N18", "I21", "L40", "F32", "M16", "E78");
    private static final List<String> CHAPTERS = List.of("C", "I", "M", "F");
    private static final List<String> OTHER_CHAPTERS = List.of("J", "K", "N", "E");
    /** A diagnosis and the drug that is given for it. */
    private static final List<List<String>> TREATED = List.of(
            List.of("M06", "L04AX"),
            List.of("E11", "A10BA"),
            List.of("I50", "C03CA"),
            List.of("I48", "B01AF"),
            List.of("J44", "R03AK"),
            List.of("N18", "C09CA"),
            List.of("F32", "N06AB"),
            List.of("L40", "D07AC"));

    private final SplittableRandom random;
    private final int shift;
    private final Wishes wishes = new Wishes();

    private TrialQuestions(int number, long seed) {
        this.random = new SplittableRandom(seed * 100 + number);
        this.shift = random.nextInt(30);
    }

    /** The question of a number from 1 through {@link #COUNT}. */
    static EligibilityCriteria of(int number, long seed) {
        return new TrialQuestions(number, seed).question(number).criteria("Question " + number);
    }

    /** Twenty criteria, for the whole attrition with what each criterion costs. */
    static EligibilityCriteria ofTwenty(long seed) {
        return new TrialQuestions(20, seed).twenty().criteria("Twenty criteria");
    }

    private Wishes question(int number) {
        return switch (number) {
            case 1 -> demographics();
            case 2 -> rareIllness();
            case 3 -> commonIllnessOfLate();
            case 4 -> chapterAndNotAnother();
            case 5 -> illAndTreated();
            case 6 -> diabetesWithLatestResults();
            case 7 -> newlyIll();
            case 8 -> infarctionThenTreatment();
            case 9 -> bowelDiseaseWithTwoOfFive();
            case 10 -> breastCancer();
            case 11 -> wideDrugsAndResults();
            case 12 -> nested();
            default -> throw new IllegalArgumentException("there are 12 questions, but `" + number + "` was asked for");
        };
    }

    private int upTo(int bound) {
        return random.nextInt(bound);
    }

    private <T> T one(List<T> of) {
        return of.get(upTo(of.size()));
    }

    private Sex sex() {
        return random.nextBoolean() ? Sex.FEMALE : Sex.MALE;
    }

    private Wishes adults(int from, int fromSpread, int to, int toSpread) {
        return wishes.want(wishes.aged(from + upTo(fromSpread), to + upTo(toSpread)))
                .want(wishes.alive());
    }

    private Wishes demographics() {
        return adults(18, 10, 55, 25).want(wishes.of(sex())).exclude(wishes.inTrial());
    }

    private Wishes rareIllness() {
        return adults(18, 1, 70, 20).want(wishes.once(diagnoses(one(RARE))));
    }

    private Wishes commonIllnessOfLate() {
        int days = 365 * (1 + upTo(3)) + shift;
        return adults(40, 5, 75, 8).want(wishes.once(diagnoses(one(COMMON)).within(lastDays(days))));
    }

    private Wishes chapterAndNotAnother() {
        return wishes.want(wishes.alive())
                .want(wishes.of(sex()))
                .want(wishes.once(diagnoses(one(CHAPTERS))))
                .exclude(wishes.once(diagnoses(one(OTHER_CHAPTERS)).within(lastDays(1825 + shift))));
    }

    private Wishes illAndTreated() {
        List<String> treated = one(TREATED);
        return adults(18, 1, 85, 1)
                .want(wishes.atLeast(2 + upTo(3), diagnoses(treated.get(0)).within(lastDays(1095 + shift))))
                .want(wishes.once(drugs(treated.get(1)).within(lastDays(365 + shift))));
    }

    private Wishes diabetesWithLatestResults() {
        return adults(35, 10, 72, 8)
                .want(wishes.once(diagnoses("E11")))
                .want(wishes.once(drugs("A10BA").within(lastDays(365 + shift))))
                .want(wishes.once(results("HBA1C")
                        .within(lastDays(240 + shift))
                        .latest()
                        .valued(between("HBA1C", 50 + upTo(6), 80 + upTo(10)))))
                .want(wishes.once(
                        results("EGFR").within(lastDays(365 + shift)).latest().valued(atLeast("EGFR", 40 + upTo(10)))))
                .exclude(wishes.once(drugs("A10A").within(lastDays(365 + shift))))
                .exclude(wishes.inTrial());
    }

    private Wishes newlyIll() {
        List<String> treated = one(TREATED);
        int days = 730 + shift;
        return adults(50, 15, 120, 1)
                .want(wishes.once(diagnoses(treated.get(0)).first(lastDays(days))))
                .exclude(wishes.once(drugs(treated.get(1)).within(before(days))));
    }

    private static Window before(int days) {
        return Window.until(new Moment.OnDate(Nation.LAST_DAY.minusDays(days)));
    }

    private Wishes infarctionThenTreatment() {
        return adults(30, 10, 85, 1)
                .want(wishes.followed(
                        diagnoses("I21").within(lastDays(2500 + shift * 20)),
                        procedures("FNG02", "FNG05"),
                        60 + shift * 2))
                .want(wishes.followed(
                        diagnoses("I21"), drugs(random.nextBoolean() ? "C10AA" : "B01AC"), 300 + shift * 4))
                .exclude(wishes.once(diagnoses("C")));
    }

    private Wishes bowelDiseaseWithTwoOfFive() {
        return adults(18, 1, 65, 15)
                .want(wishes.onDays(2 + upTo(2), diagnoses("K50", "K51")))
                .want(wishes.atLeast(
                        2,
                        wishes.once(drugs("L04AB02")),
                        wishes.once(drugs("L04AB04")),
                        wishes.once(drugs("L04AG05")),
                        wishes.once(drugs("L04AC05")),
                        wishes.once(drugs("H02AB06").within(lastDays(1000 + shift)))))
                .want(wishes.once(
                        results("CALPRO").within(lastDays(180 + shift * 5)).valued(atLeast("CALPRO", 200 + upTo(80)))))
                .exclude(wishes.once(diagnoses("C").within(lastDays(1825 + shift))))
                .exclude(wishes.once(diagnoses("O").within(lastDays(365 + shift))))
                .exclude(wishes.inTrial());
    }

    private Wishes breastCancer() {
        return adults(30, 10, 80, 5)
                .want(wishes.of(Sex.FEMALE))
                .want(wishes.once(diagnoses("C50").first(lastDays(1825 + shift * 10))))
                .want(wishes.followed(diagnoses("C50"), procedures("HAB40", "HAC20", "HAB00"), 200 + shift))
                .want(wishes.any(
                        wishes.once(drugs("L02B").within(lastDays(540 + shift))),
                        wishes.once(drugs("L01").within(lastDays(540 + shift)))))
                .exclude(wishes.once(cancersBut("C50")))
                .want(wishes.once(
                        results("HB").within(lastDays(540 + shift)).latest().valued(between("HB", 9 + upTo(2), 20))))
                .exclude(wishes.once(diagnoses("I50")));
    }

    private Wishes wideDrugsAndResults() {
        return adults(45, 8, 80, 5)
                .want(wishes.once(drugs("C").within(lastDays(365 + shift))))
                .want(wishes.once(drugs("N").within(lastDays(365 + shift))))
                .want(wishes.once(
                        results("CREA").within(lastDays(730 + shift)).valued(between("CREA", 50 + upTo(10), 110))))
                .want(wishes.once(results("HB").within(lastDays(730 + shift)).valued(between("HB", 10, 13 + upTo(2)))))
                .exclude(wishes.once(drugs("J").within(lastDays(90 + shift))))
                .exclude(wishes.once(diagnoses("F0")));
    }

    private Wishes nested() {
        return adults(50, 6, 80, 6)
                .exclude(wishes.livingIn("%02d".formatted(1 + upTo(24))))
                .want(wishes.any(
                        wishes.all(wishes.once(diagnoses("E11")), wishes.atLeast(2, diagnoses("I10"))),
                        wishes.all(
                                wishes.atLeast(2, diagnoses("N18").within(lastDays(1095 + shift))),
                                wishes.once(results("EGFR")
                                        .within(lastDays(730 + shift))
                                        .latest()
                                        .valued(between("EGFR", 20, 60))))))
                .want(atLeastThreeOfEight())
                .exclude(wishes.followed(diagnoses("I50"), drugs("C09DX"), 365 + shift))
                .want(wishes.any(
                        wishes.followed(diagnoses("E11"), diagnoses("I50"), 3000),
                        wishes.atLeast(
                                2,
                                wishes.once(drugs("C09").within(lastDays(365 + shift))),
                                wishes.once(drugs("C08").within(lastDays(365 + shift))),
                                wishes.once(drugs("C07").within(lastDays(365 + shift))),
                                wishes.once(drugs("C03").within(lastDays(365 + shift))))))
                .exclude(wishes.all(
                        wishes.once(diagnoses("C").within(lastDays(1825 + shift))),
                        wishes.once(diagnoses("C44").within(lastDays(1825 + shift)))
                                .not()))
                .want(wishes.once(
                        results("K").within(lastDays(540 + shift)).latest().valued(between("K", 3.5, 5.2))))
                .exclude(wishes.once(diagnoses("Z51").within(lastDays(365 + shift))))
                .exclude(wishes.inTrial());
    }

    private Criterion atLeastThreeOfEight() {
        return wishes.atLeast(
                3,
                wishes.once(diagnoses("I21")),
                wishes.once(diagnoses("I50")),
                wishes.once(diagnoses("I63")),
                wishes.once(diagnoses("I48")),
                wishes.once(results("LDL").within(lastDays(730 + shift)).valued(atLeast("LDL", 3 + upTo(5) / 10.0))),
                wishes.once(results("BMI").within(lastDays(1460 + shift)).valued(atLeast("BMI", 28))),
                wishes.once(diagnoses("J44").within(lastDays(1825 + shift))),
                wishes.once(drugs("C10AA").within(lastDays(365 + shift))));
    }

    /** The nested question and nine more, none of which leaves nobody. */
    private Wishes twenty() {
        nested();
        for (String diagnosis : List.of("G35", "G30", "C90", "K50", "M05"))
            wishes.exclude(wishes.once(diagnoses(diagnosis)));
        return wishes.exclude(wishes.once(drugs("L01").within(lastDays(730 + shift))))
                .exclude(wishes.atLeast(3, drugs("L04").within(lastDays(365 + shift))))
                .want(wishes.once(results("CREA").within(lastDays(1095 + shift)).valued(between("CREA", 40, 200))))
                .want(wishes.once(results("HB").latest().valued(between("HB", 8, 20))));
    }
}
