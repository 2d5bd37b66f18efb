package no.nortrials.disclosure;

import java.util.ArrayList;
import java.util.List;

final class MemoryLedger implements Ledger {
    private final List<Event> events = new ArrayList<>();

    @Override
    public synchronized void append(List<Event> more) {
        events.addAll(more);
    }

    @Override
    public synchronized List<Event> events() {
        return List.copyOf(events);
    }

    @Override
    public void close() {}
}
