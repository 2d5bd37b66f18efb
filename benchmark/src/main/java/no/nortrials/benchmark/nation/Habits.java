package no.nortrials.benchmark.nation;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import no.nortrials.cohort.Code;
import no.nortrials.eligibility.Domain;

/**
 * How often each code is written down of those without a particular illness, by Zipf's law.
 *
 * @param vocabulary the codes
 */
record Habits(Vocabulary vocabulary, Weighted diagnoses, Weighted drugs, Weighted tests, Weighted procedures) {
    static Habits of(Vocabulary vocabulary, RandomGenerator random) {
        return new Habits(
                vocabulary,
                Weighted.zipf(Draws.shuffled(vocabulary.diagnoses().size(), random), 5),
                Weighted.zipf(Draws.shuffled(vocabulary.drugs().size(), random), 5),
                Weighted.zipf(inOrder(vocabulary.tests().size()), 3),
                Weighted.zipf(Draws.shuffled(vocabulary.procedures().size(), random), 5));
    }

    private static int[] inOrder(int count) {
        return IntStream.range(0, count).toArray();
    }

    /** The number of a code of a domain. */
    int draw(Domain domain, RandomGenerator random) {
        return switch (domain) {
            case CONDITION -> diagnoses.draw(random);
            case DRUG -> drugs.draw(random);
            case PROCEDURE -> procedures.draw(random);
            default -> tests.draw(random);
        };
    }

    /** The code of a number; not for tests, which have a unit beside. */
    Code code(Domain domain, int number) {
        List<Code> codes = switch (domain) {
            case CONDITION -> vocabulary.diagnoses();
            case DRUG -> vocabulary.drugs();
            default -> vocabulary.procedures();
        };
        return codes.get(number);
    }
}
