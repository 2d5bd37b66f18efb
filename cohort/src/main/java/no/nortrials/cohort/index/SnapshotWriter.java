package no.nortrials.cohort.index;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the files of a snapshot from what came. */
final class SnapshotWriter {
    /** The longest array. */
    private static final int MOST_BYTES = Integer.MAX_VALUE - 8;

    private final Path folder;
    private final PeopleSpill people;
    private final Ranking ranking;
    private final Terms terms;
    private final boolean[] numbered;
    private final Scatter scatter;
    private final List<String> eventSites;

    SnapshotWriter(Path folder, PeopleSpill people, TermSpill termSpill, List<String> eventSites) {
        this.folder = folder;
        this.people = people;
        this.ranking = new Ranking(people);
        this.terms = new Terms(termSpill.all());
        this.numbered = numbered(termSpill);
        this.scatter = new Scatter(ranking, terms, numbered);
        this.eventSites = eventSites;
    }

    private static boolean[] numbered(TermSpill spill) {
        var numbered = new boolean[spill.all().size()];
        for (SpilledTerm term : spill.all()) numbered[term.id()] = term.isNumbered();
        return numbered;
    }

    void write(List<EventSpill.Chunk> chunks, IdSpill ids) throws IOException {
        var tables = new Tables(ranking.sites(), eventSites, people.residences().names(), terms.dictionary());
        TablesFile.write(tables, folder.resolve(FileNames.DICTIONARY));
        Parallel.run(2, part -> {
            if (part == 0) writePeople();
            else writeIds(ids);
        });
        Path scratch = folder.resolve("scratch");
        scatter.run(chunks, scratch);
        long events = writeEvents(scratch);
        Files.delete(scratch);
        new Manifest(people.size(), events, siteBytes(), sums()).write(folder);
    }

    private int siteBytes() {
        return eventSites.size() <= 256 ? 1 : 2;
    }

    private void writePeople() throws IOException {
        int size = people.size();
        try (OutFile out = OutFile.create(folder.resolve(FileNames.PEOPLE))) {
            for (int i = 0; i < size; i++) out.i32(people.born(ranking.patient(i)));
            for (int i = 0; i < size; i++) out.i32(people.died(ranking.patient(i)));
            for (int i = 0; i < size; i++) out.number(people.residence(ranking.patient(i)), 2);
            for (int i = 0; i < size; i++) out.number(ranking.site(people.site(ranking.patient(i))), 2);
            for (int i = 0; i < size; i++) out.number(people.sex(ranking.patient(i)), 1);
            for (int i = 0; i < size; i++) out.number(people.inTrial(ranking.patient(i)) ? 1 : 0, 1);
        }
    }

    private void writeIds(IdSpill ids) throws IOException {
        try (OutFile out = OutFile.create(folder.resolve(FileNames.IDS))) {
            ids.write(ranking::patient, out);
        }
    }

    /** Says how many there are. */
    private long writeEvents(Path scratch) throws IOException {
        int blocks = ranking.blocks();
        var starts = new long[blocks + 1];
        var numberStarts = new long[blocks + 1];
        for (int block = 0; block < blocks; block++) {
            starts[block + 1] = starts[block] + scatter.events(block);
            numberStarts[block + 1] = numberStarts[block] + scatter.numberUnits(block);
        }
        for (String name :
                List.of(FileNames.EVENT_PERSONS, FileNames.EVENT_DAYS, FileNames.EVENT_SITES, FileNames.EVENT_NUMBERS))
            Files.createFile(folder.resolve(name));
        try (OutFile out = OutFile.create(folder.resolve(FileNames.STARTS))) {
            for (int block = 0; block <= blocks; block++) out.i64(starts[block]).i64(numberStarts[block]);
        }
        try (FileChannel records = FileChannel.open(scratch, StandardOpenOption.READ)) {
            Parallel.run(
                    blocks, block -> writeBlock(block, events(records, block), starts[block], numberStarts[block]));
        }
        return starts[blocks];
    }

    private BlockEvents events(FileChannel records, int block) throws IOException {
        long from = scatter.start(block);
        long length = scatter.start(block + 1) - from;
        if (length > MOST_BYTES)
            throw new IOException("the events of 65,536 persons take at most `" + MOST_BYTES
                    + "` bytes of scratch, but some took `" + length + "`");
        var bytes = new byte[(int) length];
        ByteBuffer into = ByteBuffer.wrap(bytes);
        while (into.hasRemaining())
            if (records.read(into, from + into.position()) < 0)
                throw new IOException("a scratch file ends at `" + records.size() + "`");
        return new BlockEvents(bytes, terms, numbered);
    }

    private void writeBlock(int block, BlockEvents events, long start, long numberStart) throws IOException {
        try (OutFile out = OutFile.at(folder.resolve(FileNames.EVENT_PERSONS), 2 * start)) {
            for (int i = 0; i < events.size(); i++) out.i16(events.person(i));
        }
        try (OutFile out = OutFile.at(folder.resolve(FileNames.EVENT_DAYS), 2 * start)) {
            for (int i = 0; i < events.size(); i++) out.i16(events.day(i));
        }
        int siteBytes = siteBytes();
        try (OutFile out = OutFile.at(folder.resolve(FileNames.EVENT_SITES), siteBytes * start)) {
            for (int i = 0; i < events.size(); i++) out.number(events.site(i), siteBytes);
        }
        writeNumbers(events, numberStart);
        writeStarts(block, events);
    }

    private void writeNumbers(BlockEvents events, long numberStart) throws IOException {
        try (OutFile out = OutFile.at(folder.resolve(FileNames.EVENT_NUMBERS), 2 * numberStart)) {
            for (int slot = 0; slot < events.slots(); slot++) {
                int term = events.term(slot);
                int width = terms.width(term);
                if (width > 0)
                    for (int i = events.slot(slot); i < events.slot(slot + 1); i++)
                        out.number(events.number(i, term), width);
            }
        }
    }

    private void writeStarts(int block, BlockEvents events) throws IOException {
        int slots = events.slots();
        long own = 16L * (ranking.blocks() + 1) + (4 + 8L * (slots + 1)) * block;
        try (OutFile out = OutFile.at(folder.resolve(FileNames.STARTS), own)) {
            out.i32(events.lastDay());
            for (int slot = 0; slot <= slots; slot++) out.i32(events.slot(slot));
            int units = 0;
            out.i32(0);
            for (int slot = 0; slot < slots; slot++) {
                units += (events.slot(slot + 1) - events.slot(slot)) * (terms.width(events.term(slot)) / 2);
                out.i32(units);
            }
        }
    }

    private Map<String, Manifest.Sum> sums() throws IOException {
        var sums = new Manifest.Sum[FileNames.ALL.size()];
        Parallel.run(sums.length, i -> {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment file = Mapped.read(folder.resolve(FileNames.ALL.get(i)), arena);
                sums[i] = new Manifest.Sum(file.byteSize(), Mapped.checksum(file));
            }
        });
        Map<String, Manifest.Sum> byName = new LinkedHashMap<>();
        for (int i = 0; i < sums.length; i++) byName.put(FileNames.ALL.get(i), sums[i]);
        return byName;
    }
}
