package no.nortrials.cohort.index;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.math.BigDecimal;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.nortrials.cohort.index.kernel.PartedPostings;
import no.nortrials.cohort.index.kernel.Postings;

/** The persons of a block of an index that is there, with their events person by person. */
final class OldBlock {
    private static final ValueLayout.OfChar U16 = ValueLayout.JAVA_CHAR_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final Tables tables;
    private final Block block;
    private final List<String> ids;
    private int[] ends = new int[0];

    /** The part of each event times the number of terms, plus its term. */
    private int[] slots = new int[0];

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
        int total = latest().start(termCount);
        ends = new int[block.size()];
        slots = new int[total];
        postings = new int[total];
        numbers = new Postings.Numbers[PartedPostings.PARTS * termCount];
        for (int posting = 0; posting < total; posting++) ends[latest().person(posting)]++;
        int start = 0;
        for (int person = 0; person < ends.length; person++) {
            int count = ends[person];
            ends[person] = start;
            start += count;
        }
        for (int slot = 0; slot < numbers.length; slot++) load(slot);
    }

    private void load(int slot) {
        Postings part = part(slot);
        int term = term(slot);
        numbers[slot] = part.numbers(term);
        for (int posting = part.start(term); posting < part.start(term + 1); posting++) {
            int place = ends[part.person(posting)]++;
            slots[place] = slot;
            postings[place] = posting;
        }
    }

    /** All parts stand in the same columns, so any tells of all events but where those of a term start. */
    private Postings latest() {
        return block.postings().latest();
    }

    private Postings part(int slot) {
        return block.postings().parts().get(slot / tables.dictionary().size());
    }

    private int term(int slot) {
        return slot % tables.dictionary().size();
    }

    private Entry entry(int event) {
        return tables.dictionary().entry(term(slots[event]));
    }

    void unload() {
        slots = new int[0];
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
        return latest().day(postings[event]);
    }

    String site(int event) {
        return tables.eventSites().get(latest().site(postings[event]));
    }

    /** Where the event goes among new terms. */
    SpilledTerm term(int event, TermSpill to) {
        Entry entry = entry(event);
        return switch (entry.numbers()) {
            case Numbers.None none -> to.of(entry.term(), SpilledTerm.NONE);
            case Numbers.Scaled scaled -> to.of(entry.term(), scaled.scale());
            case Numbers.Ranked ranked -> to.of(entry.term(), SpilledTerm.RANKED);
        };
    }

    /** The number of the event as it is written down there. */
    long number(int event, SpilledTerm to) {
        return switch (entry(event).numbers()) {
            case Numbers.None none -> 0;
            case Numbers.Scaled scaled -> to.stored(stored(event));
            case Numbers.Ranked(List<BigDecimal> values) -> to.stored(values.get((int) stored(event)));
        };
    }

    private long stored(int event) {
        int slot = slots[event];
        return numbers[slot].at(postings[event] - part(slot).start(term(slot)));
    }
}
