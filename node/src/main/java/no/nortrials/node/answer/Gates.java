package no.nortrials.node.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.nortrials.disclosure.Event;
import no.nortrials.disclosure.Gate;
import no.nortrials.disclosure.Keys;
import no.nortrials.disclosure.Ledger;
import no.nortrials.disclosure.Policy;
import no.nortrials.disclosure.Snapshot;
import no.nortrials.node.data.Month;

/** One gate, with its own keys and ledger, for each trust: each has its own budget. */
final class Gates implements AutoCloseable {
    private record Door(Gate gate, Ledger ledger, Keys keys) {}

    private final Map<String, Door> doors = new LinkedHashMap<>();

    /**
     * Opens all gates on a month.
     *
     * @throws IllegalStateException if keys, month or persons are not those of a ledger
     * @throws UncheckedIOException if keys or ledgers cannot be used
     */
    static Gates open(Path folder, List<String> sites, Month month, Policy policy, InstantSource clock) {
        var gates = new Gates();
        try {
            Files.createDirectories(folder.resolve("keys"));
            Files.createDirectories(folder.resolve("ledger"));
            for (String site : sites) gates.open(folder, site, month, policy, clock);
            return gates;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            gates.close();
            throw e;
        }
    }

    private void open(Path folder, String site, Month month, Policy policy, InstantSource clock) {
        Keys keys = Keys.at(folder.resolve("keys").resolve("disclosure-" + site));
        Ledger ledger = Ledger.in(folder.resolve("ledger").resolve(site));
        try {
            doors.put(site, new Door(Gate.open(snapshot(site, month, keys), ledger, policy, clock), ledger, keys));
        } catch (RuntimeException e) {
            ledger.close();
            throw e;
        }
    }

    /** Takes the next month into use at every gate. */
    void begin(Month month) {
        doors.forEach((site, door) -> door.gate().begin(snapshot(site, month, door.keys())));
    }

    Gate of(String site) {
        return door(site).gate();
    }

    /** Everything the trust's ledger remembers. */
    List<Event> events(String site) {
        return door(site).ledger().events();
    }

    private Door door(String site) {
        Door door = doors.get(site);
        if (door == null) throw new IllegalArgumentException("there is no gate for `" + site + "`");
        return door;
    }

    private static Snapshot snapshot(String site, Month month, Keys keys) {
        return Snapshot.of(month.epoch(), keys, month.engine().ids(site));
    }

    @Override
    public void close() {
        doors.values().forEach(door -> door.ledger().close());
    }
}
