package no.nortrials.benchmark.nation;

import java.io.IOException;
import java.nio.file.Path;
import no.nortrials.cohort.index.IndexBuilder;

/** The nation as an index. */
final class IndexNation {
    private IndexNation() {}

    static void build(Nation nation, Path folder) throws IOException {
        try (var builder = IndexBuilder.create(folder)) {
            Crowd.of(nation, () -> (number, patient) -> builder.add(patient));
            builder.finish();
        }
    }
}
