package no.nortrials.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long opening and reading take; printed for the page of results. */
@Tag("oracle")
class SpeedTest {
    private static final String TWENTY = "Inclusion Criteria:\n"
            + "* Age 18 to 75 years\n* Histologically confirmed NSCLC\n* ECOG 0-1\n* ALT <= 3 x ULN\n* Platelets > 100 x 10^9/L\n"
                    .repeat(2)
            + "Exclusion Criteria:\n"
            + "* Stroke within 6 months\n* Chronic granulomatous hepatitis\n* Pregnancy\n* Treatment with warfarin\n* Severe heart failure (NYHA III-IV)\n"
                    .repeat(2);

    @Test
    void openingAndReadingAreQuick() {
        long start = System.nanoTime();
        try (Dictionary dictionary = Dictionary.open()) {
            long opened = System.nanoTime();
            Reader reader = new Reader(dictionary);
            assertThat(reader.read(TWENTY).criteria()).hasSize(20);
            long first = System.nanoTime();
            reader.read(TWENTY);
            long second = System.nanoTime();
            print("opening", start, opened);
            print("first text of 20 criteria", opened, first);
            print("second", first, second);
        }
        long model = System.nanoTime();
        try (Dictionary dictionary = Dictionary.open(Reranker.miniLm())) {
            long opened = System.nanoTime();
            new Reader(dictionary).read(TWENTY);
            long first = System.nanoTime();
            new Reader(dictionary).read(TWENTY);
            print("opening with model", model, opened);
            print("first text with model", opened, first);
            print("second with model", first, System.nanoTime());
        }
    }

    private static void print(String what, long from, long to) {
        System.out.println(what + " " + (to - from) / 1_000_000 + " ms");
    }
}
