package no.nortrials.disclosure;

import java.util.List;
import java.util.stream.Stream;

/**
 * The sum of what was told, by several hospitals or for the parts of a breakdown, and never anything else. Persons known at two
 * hospitals count twice: totals over hospitals are not de-duplicated.
 */
public sealed interface Total {
    /** The standard deviation of one told number about its count, in persons, for counts from 10 to 300 (methods 3.3; measured). */
    double DEVIATION = 4.87;

    /** The 95th percentile of the normal distribution, for an interval of 90 %. */
    double NORMAL_95 = 1.645;

    /**
     * A sum.
     *
     * @param value persons; the sum of the told numbers
     * @param released how many numbers were added, at least 1
     * @param suppressed how many further answers were suppressed; each stands for 0 to 9 persons that are not in the sum
     */
    record Sum(int value, int released, int suppressed) implements Total {
        /** @throws IllegalArgumentException if nothing was added, or a number is impossible */
        public Sum {
            Text.requirePositive("Numbers added", released);
            Text.requireNotNegative("Suppressed answers", suppressed);
            if (value < released * Rounding.THRESHOLD) {
                throw new IllegalArgumentException("A sum of `" + released + "` numbers cannot be `" + value + "`");
            }
        }

        /**
         * Half the width of the 90 % interval of the released part, in persons: 1.645 · 4.87 · √k for k numbers, rounded up; for
         * one number the ±9 of {@link Answer.Released#plusMinus()}.
         *
         * @return persons
         */
        public int plusMinus() {
            return released == 1
                    ? Answer.Released.PLUS_MINUS
                    : (int) Math.ceil(NORMAL_95 * DEVIATION * Math.sqrt(released));
        }

        /**
         * How many persons the suppressed answers may add at most.
         *
         * @return persons, 9 for each suppressed answer
         */
        public int atMostMissing() {
            return suppressed * (Rounding.THRESHOLD - 1);
        }
    }

    /**
     * Every answer was suppressed. This is not zero.
     *
     * @param suppressed how many answers, at least 1
     */
    record AllSuppressed(int suppressed) implements Total {
        /** @throws IllegalArgumentException if the number is not positive */
        public AllSuppressed {
            Text.requirePositive("Suppressed answers", suppressed);
        }
    }

    /** Nobody told anything. This is not zero. */
    record Unknown() implements Total {}

    /**
     * Adds what was told.
     *
     * @param answers answers of several hospitals to one question, or to the parts of a breakdown; refusals add nothing
     * @return the total
     */
    static Total of(List<Answer> answers) {
        List<Integer> values = answers.stream().flatMap(Total::value).toList();
        int suppressed = (int) answers.stream()
                .filter(answer -> answer instanceof Answer.Suppressed)
                .count();
        if (!values.isEmpty()) {
            return new Sum(values.stream().mapToInt(Integer::intValue).sum(), values.size(), suppressed);
        }
        return suppressed > 0 ? new AllSuppressed(suppressed) : new Unknown();
    }

    private static Stream<Integer> value(Answer answer) {
        return switch (answer) {
            case Answer.Released released -> Stream.of(released.value());
            case Answer.Suppressed _, Answer.Refused _ -> Stream.empty();
        };
    }
}
