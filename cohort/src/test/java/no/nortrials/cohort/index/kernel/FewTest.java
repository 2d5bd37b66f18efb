package no.nortrials.cohort.index.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Of few candidates is said what is said of them among everybody. */
class FewTest {
    private final Scratch scratch = new Scratch();
    private final long[] everybody = new long[Bits.WORDS];
    private final long[] few = new long[Bits.WORDS];
    private Random random = new Random(0);
    private PartedPostings postings = RandomPostings.of(random);

    private void given(RepetitionInfo repetition) {
        random = new Random(repetition.getCurrentRepetition());
        postings = RandomPostings.of(random);
        Bits.everybody(everybody, Bits.PERSONS);
        for (int person = 0; person < Bits.PERSONS; person += 32 * (1 + random.nextInt(20)))
            Bits.add(few, person, person + 1);
    }

    @RepeatedTest(300)
    void haveAnEvent(RepetitionInfo repetition) {
        given(repetition);
        Selection wanted = selection(random.nextInt(RandomPostings.TERMS));
        int first = random.nextInt(RandomPostings.DAYS) - 100;
        int last = random.nextBoolean() ? Postings.LAST_DAY : first + random.nextInt(RandomPostings.DAYS);
        var some = new long[Bits.WORDS];
        var all = new long[Bits.WORDS];

        for (Postings part : postings.parts())
            if (wanted.isPlain()) Few.plain(part, wanted, Math.max(0, first), last, few, some, scratch);
            else Few.mark(part, wanted, Math.max(0, first), last, few, some, scratch);
        Scan.mark(postings, wanted, Math.max(0, first), last, everybody, all, scratch);

        assertSame(some, all);
    }

    @RepeatedTest(300)
    void haveALatestEvent(RepetitionInfo repetition) {
        given(repetition);
        Selection wanted = new Selection(
                List.of(RandomPostings.range(random, random.nextInt(RandomPostings.TERMS), 1)), Optional.empty());
        int from = random.nextInt(RandomPostings.DAYS);
        var days = new Edge.Days(random.nextInt(100), 400 + random.nextInt(200), from, from + random.nextInt(400));
        var some = new long[Bits.WORDS];
        var all = new long[Bits.WORDS];

        Few.latest(postings, wanted, days, few, some, scratch);
        Edge.latest(postings, wanted, days, everybody, all, scratch);

        assertSame(some, all);
    }

    private Selection selection(int from) {
        var sites = new boolean[RandomPostings.HOSPITALS];
        sites[1] = true;
        sites[3] = true;
        int terms = RandomPostings.TERMS - from;
        return new Selection(
                List.of(RandomPostings.range(random, from, 1 + random.nextInt(terms))),
                random.nextInt(3) == 0 ? Optional.of(sites) : Optional.empty());
    }

    private void assertSame(long[] some, long[] all) {
        assertThat(Few.matter(postings.latest(), selection(0), everybody, scratch))
                .isFalse();
        Bits.and(some, few);
        Bits.and(all, few);
        assertThat(some).isEqualTo(all);
        assertThat(scratch.marks).containsOnly(0);
    }
}
