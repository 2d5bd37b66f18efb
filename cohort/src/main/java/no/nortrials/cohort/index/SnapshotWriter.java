package no.nortrials.cohort.index;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the files of a snapshot from what came. */
final class SnapshotWriter {
    private final Path folder;
    private final PeopleSpill people;
    private final Ranking ranking;
    private final Terms terms;
    private final Scatter scatter;
    private final List<String> eventSites;

    SnapshotWriter(Path folder, PeopleSpill people, TermSpill termSpill, List<String> eventSites) {
        this.folder = folder;
        this.people = people;
        this.ranking = new Ranking(people);
        this.terms = new Terms(termSpill.all());
        this.scatter = new Scatter(people, ranking, termSpill, terms);
        this.eventSites = eventSites;
    }

    void write(List<EventSpill.Chunk> chunks, IdSpill ids) throws IOException {
        var tables = new Tables(ranking.sites(), eventSites, people.residences().names(), terms.dictionary());
        TablesFile.write(tables, folder.resolve(FileNames.DICTIONARY));
        writePeople();
        writeIds(ids);
        Path scratch = folder.resolve("scratch");
        scatter.run(chunks, scratch);
        writeEvents(scratch, tables.dictionary().size());
        Files.delete(scratch);
        new Manifest(people.size(), scatter.start(ranking.blocks()), siteBytes(), sums()).write(folder);
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

    private void writeEvents(Path scratch, int termCount) throws IOException {
        int blocks = ranking.blocks();
        var numberStarts = new long[blocks + 1];
        for (int block = 0; block < blocks; block++)
            numberStarts[block + 1] = numberStarts[block] + scatter.numberUnits(block);
        for (String name :
                List.of(FileNames.EVENT_PERSONS, FileNames.EVENT_DAYS, FileNames.EVENT_SITES, FileNames.EVENT_NUMBERS))
            Files.createFile(folder.resolve(name));
        try (OutFile out = OutFile.create(folder.resolve(FileNames.STARTS))) {
            for (int block = 0; block <= blocks; block++)
                out.i64(scatter.start(block)).i64(numberStarts[block]);
        }
        try (Arena arena = Arena.ofShared()) {
            MemorySegment records = Mapped.read(scratch, arena);
            Parallel.run(blocks, block -> writeBlock(block, events(records, block), numberStarts, termCount));
        }
    }

    private BlockEvents events(MemorySegment records, int block) {
        long from = scatter.start(block) * Scatter.BYTES;
        return new BlockEvents(records.asSlice(from, scatter.start(block + 1) * Scatter.BYTES - from));
    }

    private void writeBlock(int block, BlockEvents events, long[] numberStarts, int termCount) throws IOException {
        long start = scatter.start(block);
        try (OutFile out = OutFile.at(folder.resolve(FileNames.EVENT_PERSONS), 2 * start)) {
            for (int i = 0; i < events.size(); i++) out.number(events.person(i), 2);
        }
        try (OutFile out = OutFile.at(folder.resolve(FileNames.EVENT_DAYS), 2 * start)) {
            for (int i = 0; i < events.size(); i++) out.number(events.day(i), 2);
        }
        writeSitesAndNumbers(block, events, numberStarts[block]);
        writeStarts(block, events, termCount);
    }

    /** Both in one walk: they lie beside each other where the events came from, far from those before and after. */
    private void writeSitesAndNumbers(int block, BlockEvents events, long numberStart) throws IOException {
        int bytes = siteBytes();
        try (OutFile sites = OutFile.at(folder.resolve(FileNames.EVENT_SITES), bytes * scatter.start(block));
                OutFile numbers = OutFile.at(folder.resolve(FileNames.EVENT_NUMBERS), 2 * numberStart)) {
            for (int i = 0; i < events.size(); i++) {
                sites.number(events.site(i), bytes);
                int width = terms.width(events.term(i));
                if (width > 0) numbers.number(events.number(i), width);
            }
        }
    }

    private void writeStarts(int block, BlockEvents events, int termCount) throws IOException {
        long own = 16L * (ranking.blocks() + 1) + 8L * (termCount + 1) * block;
        var starts = new int[termCount + 1];
        for (int i = 0; i < events.size(); i++) starts[events.term(i) + 1]++;
        for (int i = 0; i < termCount; i++) starts[i + 1] += starts[i];
        try (OutFile out = OutFile.at(folder.resolve(FileNames.STARTS), own)) {
            for (int each : starts) out.i32(each);
            int units = 0;
            out.i32(0);
            for (int i = 0; i < termCount; i++) {
                units += (starts[i + 1] - starts[i]) * (terms.width(i) / 2);
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
