package no.nortrials.cohort.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** As many lanes as threads have added at once. One thread alone always gets the same. */
final class Lanes implements AutoCloseable {
    private final Path folder;
    private final TermSpill terms;
    private final NameTable eventSites;
    private final List<Lane> all = new ArrayList<>();
    private final Deque<Lane> free = new ArrayDeque<>();

    /** What is done with a lane. */
    interface Use {
        void with(Lane lane) throws IOException;
    }

    Lanes(Path folder, TermSpill terms, NameTable eventSites) {
        this.folder = folder;
        this.terms = terms;
        this.eventSites = eventSites;
    }

    void use(Use use) throws IOException {
        Lane lane = take();
        use.with(lane);
        give(lane);
    }

    private synchronized Lane take() throws IOException {
        Lane lane = free.poll();
        if (lane != null) return lane;
        lane = new Lane(all.size(), folder, terms, eventSites);
        all.add(lane);
        return lane;
    }

    private synchronized void give(Lane lane) {
        free.push(lane);
    }

    /** What came to all of them. */
    List<EventSpill.Chunk> finish() throws IOException {
        List<EventSpill.Chunk> chunks = new ArrayList<>();
        for (Lane lane : all) chunks.addAll(lane.finish());
        return chunks;
    }

    @Override
    public void close() throws IOException {
        for (Lane lane : all) lane.close();
    }
}
