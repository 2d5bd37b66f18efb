package no.nortrials.cohort.index.kernel;

import static no.nortrials.cohort.index.kernel.PartedPostings.PARTS;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A block with terms of few, some and many postings of 2,000 persons, often several of one person on one day. */
final class RandomPostings {
    static final int TERMS = 40;
    static final int DAYS = 500;
    static final int HOSPITALS = 5;

    private RandomPostings() {}

    static PartedPostings of(Random random) {
        List<List<Long>> slots =
                Stream.<List<Long>>generate(ArrayList::new).limit(PARTS * TERMS).toList();
        for (int term = 0; term < TERMS; term++) part(term(random), term, slots);
        var starts = new int[PARTS * TERMS + 1];
        for (int slot = 0; slot < slots.size(); slot++)
            starts[slot + 1] = starts[slot] + slots.get(slot).size();
        List<Long> all = slots.stream().flatMap(List::stream).toList();
        // sometimes an event of another term lies far in the future
        int lastDay = random.nextBoolean() ? DAYS - 1 : Postings.LAST_DAY;
        return parted(columns(random, all, MemorySegment.ofArray(bytes(starts))), lastDay);
    }

    /** From the last event to the first, so that it is known how many days of the person came later. */
    private static void part(List<Long> events, int term, List<List<Long>> slots) {
        var days = new int[Bits.PERSONS];
        var laterDays = new int[Bits.PERSONS];
        Arrays.fill(days, -1);
        for (long event : events.reversed()) {
            int person = person(event);
            if (days[person] >= 0 && days[person] != day(event)) laterDays[person]++;
            days[person] = day(event);
            slots.get(Math.max(0, PARTS - 1 - laterDays[person]) * TERMS + term).add(event);
        }
        for (int part = 0; part < PARTS; part++) Collections.reverse(slots.get(part * TERMS + term));
    }

    private static byte[] bytes(int[] numbers) {
        var bytes = new byte[Integer.BYTES * numbers.length];
        for (int i = 0; i < numbers.length; i++) MemorySegment.ofArray(bytes).setAtIndex(Postings.I32, i, numbers[i]);
        return bytes;
    }

    private static int person(long event) {
        return (int) (event & 0xffff);
    }

    private static int day(long event) {
        return (int) (event >>> 16);
    }

    private static PartedPostings parted(Postings.Columns all, int lastDay) {
        return new PartedPostings(IntStream.range(0, PARTS)
                .mapToObj(part -> new Postings(all.ofTerms(part * TERMS, TERMS), false, lastDay))
                .toList());
    }

    /** So many terms from one on, whose numbers may be any, or must lie between some bounds or outside them. */
    static Selection.Range range(Random random, int from, int terms) {
        return new Selection.Range(
                from,
                from + terms,
                random.nextBoolean()
                        ? new NumberTest.Always()
                        : new NumberTest.Between(-60, random.nextInt(-60, 100), random.nextBoolean()));
    }

    /** Days and persons in order. */
    private static List<Long> term(Random random) {
        int size = List.of(0, 3, 20, 70, 400, 5000).get(random.nextInt(6));
        List<Long> term = new ArrayList<>();
        for (int i = 0; i < size; i++) term.add((long) random.nextInt(DAYS) << 16 | random.nextInt(2000) * 32L);
        Collections.sort(term);
        return term;
    }

    private static Postings.Columns columns(Random random, List<Long> all, MemorySegment starts) {
        var persons = MemorySegment.ofArray(new byte[Short.BYTES * all.size()]);
        var days = MemorySegment.ofArray(new byte[Short.BYTES * all.size()]);
        var numbers = MemorySegment.ofArray(new byte[Short.BYTES * all.size()]);
        var sites = new byte[all.size()];
        for (int i = 0; i < all.size(); i++) {
            persons.setAtIndex(Postings.U16, i, (char) person(all.get(i)));
            days.setAtIndex(Postings.U16, i, (char) day(all.get(i)));
            numbers.setAtIndex(Postings.I16, i, (short) random.nextInt(-100, 100));
            sites[i] = (byte) random.nextInt(HOSPITALS);
        }
        return new Postings.Columns(persons, days, MemorySegment.ofArray(sites), numbers, starts, starts);
    }
}
