package no.nortrials.cohort.index;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nortrials.cohort.index.kernel.Bits;
import no.nortrials.cohort.index.kernel.PartedPostings;
import no.nortrials.cohort.index.kernel.Postings;

/** A snapshot as memory. */
final class Snapshot implements AutoCloseable {
    private static final ValueLayout.OfLong I64 = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private static final ValueLayout.OfInt I32 = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final Arena arena = Arena.ofShared();
    private final Path folder;
    private final Manifest manifest;
    private final Map<String, MemorySegment> files = new HashMap<>();
    private final Tables tables;
    private final List<Block> blocks = new ArrayList<>();

    private Snapshot(Path folder) throws IOException {
        this.folder = folder;
        try {
            this.manifest = Manifest.read(folder);
            for (String name : FileNames.ALL) files.put(name, open(name));
            verify(FileNames.CHECKED);
            this.tables = TablesFile.read(folder.resolve(FileNames.DICTIONARY));
            for (int block = 0; block << 16 < manifest.persons(); block++) blocks.add(block(block));
        } catch (IOException broken) {
            arena.close();
            throw broken;
        } catch (RuntimeException senseless) {
            arena.close();
            throw new DamagedIndex(folder, senseless);
        }
    }

    /** Opens a snapshot; checks the length of every file and the checksum of the small ones. */
    static Snapshot open(Path folder) throws IOException {
        return new Snapshot(folder);
    }

    Manifest manifest() {
        return manifest;
    }

    Tables tables() {
        return tables;
    }

    List<Block> blocks() {
        return blocks;
    }

    MemorySegment file(String name) {
        MemorySegment file = files.get(name);
        if (file == null) throw new IllegalArgumentException("no file is named `" + name + "`");
        return file;
    }

    /** Reads every byte and compares the checksums. */
    void verify() throws IOException {
        verify(FileNames.ALL);
    }

    private void verify(List<String> names) throws IOException {
        for (String name : names)
            if (Mapped.checksum(file(name)) != sum(name).checksum())
                throw new DamagedIndex(folder.resolve(name), "does not have the checksum it was written with");
    }

    private MemorySegment open(String name) throws IOException {
        MemorySegment file = Mapped.read(folder.resolve(name), arena);
        if (file.byteSize() != sum(name).length())
            throw new DamagedIndex(
                    folder.resolve(name),
                    "has `" + file.byteSize() + "` bytes, but was written with `"
                            + sum(name).length() + "`");
        return file;
    }

    private Manifest.Sum sum(String name) throws IOException {
        Manifest.Sum sum = manifest.files().get(name);
        if (sum == null) throw new DamagedIndex(folder.resolve(Manifest.NAME), "does not name the file `" + name + "`");
        return sum;
    }

    private Block block(int number) {
        int base = number << 16;
        int size = Math.min(Bits.PERSONS, manifest.persons() - base);
        var people = new People(file(FileNames.PEOPLE), manifest.persons(), base);
        var dead = new long[Bits.WORDS];
        var inTrial = new long[Bits.WORDS];
        int lastDeath = People.UNKNOWN;
        for (int person = 0; person < size; person++) {
            int died = people.died(person);
            if (died != People.UNKNOWN) dead[person >>> 6] |= 1L << person;
            if (people.inTrial(person)) inTrial[person >>> 6] |= 1L << person;
            lastDeath = Math.max(lastDeath, died);
        }
        return new Block(size, people, runs(people, size), dead, lastDeath, inTrial, postings(number));
    }

    private static List<Block.Run> runs(People people, int size) {
        List<Block.Run> runs = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= size; to++)
            if (to == size || people.site(to) != people.site(from) || people.sex(to) != people.sex(from)) {
                runs.add(new Block.Run(from, to, people.site(from), people.sex(from)));
                from = to;
            }
        return List.copyOf(runs);
    }

    /**
     * The file of starts begins with the first event and the first number of each block, and of one more. Then come for each block
     * its last day, where the events of each term start in each part, one part after the other; and the same of their numbers.
     */
    private PartedPostings postings(int block) {
        MemorySegment starts = file(FileNames.STARTS);
        long events = starts.get(I64, 16L * block);
        long eventsEnd = starts.get(I64, 16L * block + 16);
        long numbers = starts.get(I64, 16L * block + 8);
        long numbersEnd = starts.get(I64, 16L * block + 24);
        int terms = tables.dictionary().size();
        long table = 4L * (PartedPostings.PARTS * terms + 1);
        int blockCount = (manifest.persons() + Bits.PERSONS - 1) >>> 16;
        long own = 16L * (blockCount + 1) + (4 + 2 * table) * block;
        int siteBytes = manifest.siteBytes();
        var all = new Postings.Columns(
                slice(FileNames.EVENT_PERSONS, 2 * events, 2 * eventsEnd),
                slice(FileNames.EVENT_DAYS, 2 * events, 2 * eventsEnd),
                slice(FileNames.EVENT_SITES, siteBytes * events, siteBytes * eventsEnd),
                slice(FileNames.EVENT_NUMBERS, 2 * numbers, 2 * numbersEnd),
                starts.asSlice(own + 4, table),
                starts.asSlice(own + 4 + table, table));
        int lastDay = starts.get(I32, own);
        boolean wideSites = siteBytes == 2;
        List<Postings> parts = new ArrayList<>();
        for (int part = 0; part < PartedPostings.PARTS; part++)
            parts.add(new Postings(all.ofTerms(part * terms, terms), wideSites, lastDay));
        return new PartedPostings(parts);
    }

    private MemorySegment slice(String name, long from, long to) {
        return file(name).asSlice(from, to - from);
    }

    @Override
    public void close() {
        arena.close();
    }
}
