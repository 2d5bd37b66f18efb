package no.nortrials.cohort.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sort gives what a sort in memory gives, in whatever memory. */
class ExternalSortTest {
    @TempDir
    Path folder;

    @Test
    void rowsComeInOrderAlsoWhenRunsAreMergedTwice() throws IOException {
        var random = new Random(7);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) rows.add(row("k" + random.nextInt(500), (byte) random.nextInt(3), i));

        List<String> sorted = new ArrayList<>();
        try (var sort = new ExternalSort(folder, "run", 1 << 14)) {
            for (Row row : rows) sort.add(row);
            try (RowCursor cursor = sort.sorted()) {
                for (Row row = cursor.next(); row != null; row = cursor.next()) sorted.add(words(row));
            }
            assertThat(sort.written()).isGreaterThan(64);
        }

        assertThat(sorted)
                .isEqualTo(rows.stream()
                        .sorted(Row.ORDER)
                        .map(ExternalSortTest::words)
                        .toList());
        assertThat(folder).isEmptyDirectory();
    }

    private static Row row(String key, byte kind, long number) {
        return new Row(key, kind, number, new byte[] {(byte) number});
    }

    private static String words(Row row) {
        return row.key() + " " + row.kind() + " " + row.number() + " " + row.payload()[0];
    }
}
