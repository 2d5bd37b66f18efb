package no.nortrials.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A megabyte of anything is answered; the limit is wide because the machine may be busy. */
class BoundsTest {
    private static final int MEGABYTE = 1_000_000;

    /** Long enough that more than linear work is felt, and short enough for every run. */
    private static final int LENGTH = 100_000;

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private static Dictionary dictionary;

    @BeforeAll
    static void open() {
        dictionary = Dictionary.open();
    }

    @AfterAll
    static void close() {
        dictionary.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                " ",
                "1",
                "1.",
                "(",
                "-",
                "* ",
                "\n",
                ">",
                "no ",
                "inclusion ",
                "Inclusion criteria: ",
                "1) ",
                "x ",
                "10 ",
                "ALT > 3 x ",
                "age of ",
                "between 1 and ",
                "main main ",
                "diseases ",
                "infection, ",
                "hepatitis of acute ",
                "x 10^9/",
                "- 1.1 Age > 18 years\n",
                "* COPD within 6 months; "
            })
    void manyOfTheSameAreAnswered(String piece) {
        String text = piece.repeat(LENGTH / piece.length());

        long start = System.nanoTime();
        ReadCriteria read = assertTimeout(LIMIT, () -> new Reader(dictionary).read(text));

        if (Boolean.getBoolean("reading.errors"))
            System.out.println("TIME " + (System.nanoTime() - start) / MEGABYTE + " ms " + piece.strip());
        assertThat(read.criteria())
                .allSatisfy(one -> assertThat(one.span().in(text)).isEqualTo(one.text()));
    }

    @Test
    void aTextWithMoreConditionsThanAreLookedUpSaysSo() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2_500; i++) text.append("* qa").append(letters(i)).append("itis\n");

        assertThat(new Reader(dictionary).read(text.toString()).complete()).isFalse();
    }

    private static String letters(int number) {
        return number < 26 ? "" + (char) ('a' + number) : letters(number / 26) + (char) ('a' + number % 26);
    }

    @Test
    void oneReaderServesSeveralThreads() {
        Reader reader = new Reader(dictionary);
        String text = "Inclusion:\n* COPD\n* ALT > 3 x ULN\n* age 18-75 years";
        ReadCriteria alone = reader.read(text);

        List<ReadCriteria> together = java.util.stream.IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> reader.read(text))
                .toList();

        assertThat(together).containsOnly(alone);
    }
}
