package no.nortrials.disclosure;

import java.nio.file.Path;
import java.util.List;

/** An append-only log of {@link Event}s. What was appended can be read again, in order, and never changes. */
public interface Ledger extends AutoCloseable {
    /**
     * Adds events, all of them or none; when this returns they are kept.
     *
     * @param events what happened, in order
     * @throws java.io.UncheckedIOException if they could not be kept; then none of them is, unless the machine itself fails too
     */
    void append(List<Event> events);

    /**
     * Everything appended so far.
     *
     * @return the events, oldest first
     */
    List<Event> events();

    @Override
    void close();

    /**
     * A ledger that lives as long as the program. A hospital must not use it: a restart would forget every charge.
     *
     * @return an empty ledger
     */
    static Ledger inMemory() {
        return new MemoryLedger();
    }

    /**
     * A ledger in a file of its owner's, made if it does not exist. Every line carries its checksum. A file that ends in the
     * middle of an entry, as after a crash, is cut back to the last whole entry; any other damage is an error, since a ledger that
     * forgets would refund budgets.
     *
     * @param file where
     * @return the ledger, to be closed after use
     * @throws java.io.UncheckedIOException if the file cannot be used, is damaged (the message says in which line), or is in use
     *     by another ledger
     */
    static Ledger in(Path file) {
        return FileLedger.open(file);
    }
}
