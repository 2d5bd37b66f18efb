package no.nortrials.disclosure;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/** Whether a snapshot fits what the ledger says: a ledger and data that do not belong together must not be used together. */
final class Ledgers {
    private Ledgers() {}

    static Instant keysSince(Book book) {
        return requireNonNull(book.keys()).at();
    }

    static boolean isSameMonth(Book book, Snapshot snapshot) {
        return month(book).equals(snapshot.epoch());
    }

    static void requireSameKeys(Book book, Snapshot snapshot) {
        if (!requireNonNull(book.keys()).keys().equals(snapshot.keys().fingerprint())) {
            throw new IllegalStateException("The keys are not those of the ledger; keys change by a rotation only");
        }
    }

    static void requireLater(Book book, Snapshot next) {
        if (!next.epoch().isAfter(month(book))) {
            throw new IllegalStateException(
                    "The next month must be later than `" + month(book) + "`, but was `" + next.epoch() + "`");
        }
    }

    static void requireSamePersons(Book book, Snapshot snapshot) {
        if (!requireNonNull(book.month()).snapshot().equals(snapshot.fingerprint())) {
            throw new IllegalStateException("The snapshot of `" + snapshot.epoch()
                    + "` is not the one the ledger knows; a month's persons and their places are frozen");
        }
    }

    private static Epoch month(Book book) {
        return requireNonNull(book.month()).epoch();
    }
}
