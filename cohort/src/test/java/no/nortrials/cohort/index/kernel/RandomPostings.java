package no.nortrials.cohort.index.kernel;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A block with terms of few, some and many postings of 2,000 persons, often several of one person on one day. */
final class RandomPostings {
    static final int TERMS = 40;
    static final int DAYS = 500;
    static final int HOSPITALS = 5;

    private RandomPostings() {}

    static Postings of(Random random) {
        List<Long> all = new ArrayList<>();
        var starts = MemorySegment.ofArray(new byte[Integer.BYTES * (TERMS + 1)]);
        for (int term = 0; term < TERMS; term++) {
            all.addAll(term(random));
            starts.setAtIndex(Postings.I32, term + 1, all.size());
        }
        return postings(random, all, starts);
    }

    /** Days and persons in order. */
    private static List<Long> term(Random random) {
        int size = List.of(0, 3, 20, 70, 400, 5000).get(random.nextInt(6));
        List<Long> term = new ArrayList<>();
        for (int i = 0; i < size; i++) term.add((long) random.nextInt(DAYS) << 16 | random.nextInt(2000) * 32L);
        Collections.sort(term);
        return term;
    }

    private static Postings postings(Random random, List<Long> all, MemorySegment starts) {
        var persons = MemorySegment.ofArray(new byte[Short.BYTES * all.size()]);
        var days = MemorySegment.ofArray(new byte[Short.BYTES * all.size()]);
        var numbers = MemorySegment.ofArray(new byte[Short.BYTES * all.size()]);
        var sites = new byte[all.size()];
        for (int i = 0; i < all.size(); i++) {
            persons.setAtIndex(Postings.U16, i, (char) (all.get(i) & 0xffff));
            days.setAtIndex(Postings.U16, i, (char) (all.get(i) >>> 16));
            numbers.setAtIndex(Postings.I16, i, (short) random.nextInt(-100, 100));
            sites[i] = (byte) random.nextInt(HOSPITALS);
        }
        return new Postings(
                new Postings.Columns(persons, days, MemorySegment.ofArray(sites), numbers, starts, starts), false);
    }
}
