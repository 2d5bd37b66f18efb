package no.nortrials.cohort.index.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Of two parts is said what looking at each posting of both says. */
class ScanTest {
    private final Scratch scratch = new Scratch();
    private final long[] candidates = new long[Bits.WORDS];
    private Random random = new Random(0);
    private PartedPostings postings = RandomPostings.of(random);

    private void given(RepetitionInfo repetition) {
        random = new Random(repetition.getCurrentRepetition());
        postings = RandomPostings.of(random);
        int step = 32 * (1 + random.nextInt(3));
        for (int person = 0; person < Bits.PERSONS; person += step) Bits.add(candidates, person, person + 1);
    }

    @RepeatedTest(100)
    void finds_who_has_an_event(RepetitionInfo repetition) {
        given(repetition);
        Selection.Range range = range(1 + random.nextInt(RandomPostings.TERMS));
        int first = random.nextInt(-100, RandomPostings.DAYS);
        int last = random.nextBoolean() ? Postings.LAST_DAY : first + random.nextInt(RandomPostings.DAYS);
        Selection wanted = random.nextBoolean() ? somewhere(range) : anywhere(range);
        var out = new long[Bits.WORDS];
        var expected = new long[Bits.WORDS];

        Scan.mark(postings, wanted, first, last, candidates, out, scratch);

        for (Postings part : postings.parts())
            for (int term = range.from(); term < range.to(); term++)
                for (int i = part.start(term); i < part.start(term + 1); i++)
                    if (part.day(i) >= first && part.day(i) <= last && matches(part, term, i, wanted))
                        Bits.add(expected, part.person(i), part.person(i) + 1);
        assertSame(out, expected);
    }

    @RepeatedTest(100)
    void finds_whose_latest_event_matches(RepetitionInfo repetition) {
        given(repetition);
        Selection.Range range = range(1);
        int from = random.nextInt(RandomPostings.DAYS);
        var days = new Edge.Days(random.nextInt(100), 400 + random.nextInt(200), from, from + random.nextInt(400));
        var out = new long[Bits.WORDS];
        var expected = new long[Bits.WORDS];

        Edge.latest(postings, anywhere(range), days, candidates, out, scratch);

        var latest = new int[Bits.PERSONS];
        for (Postings part : postings.parts())
            for (int i = part.start(range.from()); i < part.start(range.to()); i++)
                if (part.day(i) >= days.first() && part.day(i) <= days.last())
                    latest[part.person(i)] = Math.max(latest[part.person(i)], part.day(i) + 1);
        for (Postings part : postings.parts())
            for (int i = part.start(range.from()); i < part.start(range.to()); i++)
                if (latest[part.person(i)] == part.day(i) + 1
                        && part.day(i) >= days.from()
                        && part.day(i) <= days.to()
                        && matches(part, range.from(), i, anywhere(range)))
                    Bits.add(expected, part.person(i), part.person(i) + 1);
        assertSame(out, expected);
    }

    private static boolean matches(Postings part, int term, int posting, Selection wanted) {
        return Match.of(part, term, wanted.terms().getFirst(), wanted).matches(posting);
    }

    private Selection anywhere(Selection.Range range) {
        return new Selection(List.of(range), Optional.empty());
    }

    private Selection somewhere(Selection.Range range) {
        var sites = new boolean[RandomPostings.HOSPITALS];
        sites[2] = true;
        return new Selection(List.of(range), Optional.of(sites));
    }

    private Selection.Range range(int terms) {
        int from = random.nextInt(RandomPostings.TERMS + 1 - terms);
        return RandomPostings.range(random, from, terms);
    }

    private void assertSame(long[] out, long[] expected) {
        Bits.and(out, candidates);
        Bits.and(expected, candidates);
        assertThat(out).isEqualTo(expected);
        assertThat(scratch.marks).containsOnly(0);
    }
}
