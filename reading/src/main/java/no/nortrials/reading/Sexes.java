package no.nortrials.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.nortrials.eligibility.Sex;
import no.nortrials.reading.Phrases.Hit;

/** Finds a criterion that takes one sex only. */
final class Sexes {
    private static final Phrases<Sex> WORDS = new Phrases<Sex>()
            .add(
                    Sex.FEMALE,
                    "female|females|women|woman|girls|kvinne|kvinner|kvinnelig|kvinnelige|jenter|kvinnene|girl")
            .add(Sex.MALE, "male|males|men|man|boys|mann|menn|mannlig|mannlige|gutter|boy");
    private static final Set<String> CONDITIONAL =
            WordSet.of("pregnant pregnancy childbearing bearing contraception contraceptive contraceptives lactating "
                    + "breastfeeding fertile gravid gravide ammende fruktbar reproductive nursing breast ammer "
                    + "prevensjon postmenopausal sterile potential feeding partner partners menopausal conceive "
                    + "hysterectomy birth fertil prevention sperm condom intercourse vasectomy childbirth sexually "
                    + "test");
    private static final Set<String> BOTH = WordSet.of("both either begge any all regardless");
    private static final Set<String> AFTER_NAME =
            WordSet.of("or and / eller og , ( for in hos if > < ≥ ≤ = hormone hormones condom catheter pattern factor");
    private static final Set<String> BEFORE = WordSet.of("for in hos if with and or of som av to by from");
    private static final Set<String> KEEPS = Set.of("(", ",", "in", "or", "and");

    private Sexes() {}

    static List<Proposal> in(Clause clause) {
        List<Hit<Sex>> hits = clause.hits(WORDS);
        List<Proposal> found = new ArrayList<>();
        if (hits.isEmpty() || hits.stream().map(Hit::meaning).distinct().count() > 1) return found;
        if (clause.within(0, clause.tokens.size(), CONDITIONAL)) return found;
        Hit<Sex> hit = hits.getFirst();
        if (clause.within(hit.from() - 3, hit.from(), BOTH) || aside(clause, hit)) return found;
        clause.take(hit.from(), hit.to());
        double confidence = hit.from() <= 2 ? 0.9 : 0.6;
        found.add(
                new SexLimit(clause.span(hit.from(), hit.to()), confidence, clause.negated(hit.from()), hit.meaning()));
        return found;
    }

    /** "> 470 ms in females", "(women)" and the like say for whom a limit holds, not who may take part. */
    private static boolean aside(Clause clause, Hit<Sex> hit) {
        boolean ends = hit.to() == clause.tokens.size();
        if (clause.anyOf(hit.from() - 1, BEFORE)) return true;
        if (hit.from() > 6) return true;
        return !ends && !clause.anyOf(hit.to(), KEEPS) && clause.anyOf(hit.to(), AFTER_NAME);
    }
}
