package no.nortrials.cohort.load;

import java.io.IOException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Rows in order. */
interface RowCursor extends AutoCloseable {
    /** The next row, or null after the last. */
    @Nullable
    Row next() throws IOException;

    @Override
    default void close() throws IOException {}

    static RowCursor of(Iterator<Row> rows) {
        return () -> rows.hasNext() ? rows.next() : null;
    }
}
