package no.nortrials.cohort.index;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.math.BigDecimal;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.nortrials.cohort.index.kernel.Postings;

/** The persons of a block of an index that is there, with their events person by person. */
final class OldBlock {
    private static final ValueLayout.OfChar U16 = ValueLayout.JAVA_CHAR_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final Tables tables;
    private final Block block;
    private final List<String> ids;
    private int[] ends = new int[0];
    private int[] terms = new int[0];
    private int[] postings = new int[0];
    private Postings.Numbers[] numbers = new Postings.Numbers[0];

    private OldBlock(Tables tables, Block block, List<String> ids) {
        this.tables = tables;
        this.block = block;
        this.ids = ids;
    }

    static List<OldBlock> all(Snapshot snapshot) {
        MemorySegment file = snapshot.file(FileNames.IDS);
        List<OldBlock> all = new ArrayList<>();
        long at = 0;
        for (Block block : snapshot.blocks()) {
            List<String> ids = new ArrayList<>();
            for (int person = 0; person < block.size(); person++) {
                int length = file.get(U16, at);
                ids.add(id(file, at + 2, length));
                at += 2 + length;
            }
            all.add(new OldBlock(snapshot.tables(), block, ids));
        }
        return all;
    }

    /** The ids of those of one site, in their order; no other is read into memory. */
    static List<String> ids(Snapshot snapshot, int site) {
        MemorySegment file = snapshot.file(FileNames.IDS);
        List<String> ids = new ArrayList<>();
        long at = 0;
        for (Block block : snapshot.blocks())
            for (Block.Run run : block.runs())
                for (int person = run.from(); person < run.to(); person++) {
                    int length = file.get(U16, at);
                    if (run.site() == site) ids.add(id(file, at + 2, length));
                    at += 2 + length;
                }
        return ids;
    }

    private static String id(MemorySegment file, long at, int length) {
        return new String(file.asSlice(at, length).toArray(ValueLayout.JAVA_BYTE), StandardCharsets.UTF_8);
    }

    /** Sorts the events by person. */
    void load() {
        int termCount = tables.dictionary().size();
        int total = block.postings().start(termCount);
        ends = new int[block.size()];
        terms = new int[total];
        postings = new int[total];
        numbers = new Postings.Numbers[termCount];
        for (int posting = 0; posting < total; posting++) ends[block.postings().person(posting)]++;
        int start = 0;
        for (int person = 0; person < ends.length; person++) {
            int count = ends[person];
            ends[person] = start;
            start += count;
        }
        for (int term = 0; term < termCount; term++) load(term);
    }

    private void load(int term) {
        numbers[term] = block.postings().numbers(term);
        for (int posting = block.postings().start(term);
                posting < block.postings().start(term + 1);
                posting++) {
            int place = ends[block.postings().person(posting)]++;
            terms[place] = term;
            postings[place] = posting;
        }
    }

    void unload() {
        terms = new int[0];
        postings = new int[0];
    }

    int size() {
        return block.size();
    }

    String id(int person) {
        return ids.get(person);
    }

    void addPerson(int person, PeopleSpill to) {
        People people = block.people();
        to.add(
                people.born(person),
                people.died(person),
                tables.sites().get(people.site(person)),
                tables.residences().get(people.residence(person)),
                people.sex(person),
                people.inTrial(person));
    }

    int start(int person) {
        return person == 0 ? 0 : ends[person - 1];
    }

    int end(int person) {
        return ends[person];
    }

    int day(int event) {
        return block.postings().day(postings[event]);
    }

    String site(int event) {
        return tables.eventSites().get(block.postings().site(postings[event]));
    }

    /** Where the event goes among new terms. */
    SpilledTerm term(int event, TermSpill to) {
        Entry entry = tables.dictionary().entry(terms[event]);
        return switch (entry.numbers()) {
            case Numbers.None none -> to.of(entry.term(), SpilledTerm.NONE);
            case Numbers.Scaled scaled -> to.of(entry.term(), scaled.scale());
            case Numbers.Ranked ranked -> to.of(entry.term(), SpilledTerm.RANKED);
        };
    }

    /** The number of the event as it is written down there. */
    long number(int event, SpilledTerm to) {
        return switch (tables.dictionary().entry(terms[event]).numbers()) {
            case Numbers.None none -> 0;
            case Numbers.Scaled scaled -> to.stored(stored(event));
            case Numbers.Ranked(List<BigDecimal> values) -> to.stored(values.get((int) stored(event)));
        };
    }

    private long stored(int event) {
        int term = terms[event];
        return numbers[term].at(postings[event] - block.postings().start(term));
    }
}
