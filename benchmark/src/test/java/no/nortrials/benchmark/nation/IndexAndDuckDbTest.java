package no.nortrials.benchmark.nation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.nortrials.cohort.Answer;
import no.nortrials.cohort.index.IndexEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comparison of the benchmark on a nation of 20,000: for equality, not for time. */
class IndexAndDuckDbTest {
    private static final int PERSONS = 20_000;
    private static final long SEED = 4711;

    @TempDir
    Path folder;

    @Test
    void bothCountTheSamePersonsAtEveryStepAndSite() throws Exception {
        var nation = new Nation(PERSONS, SEED);
        IndexNation.build(nation, folder.resolve("index"));
        List<Asking> askings = new ArrayList<>(Asking.twelve());
        askings.add(Asking.ofTwenty());

        try (var database = DuckDbNation.at(folder.resolve("nation.duckdb"))) {
            database.fill(nation);
            try (var index = IndexEngine.open(folder.resolve("index"));
                    var duckDb = database.engine()) {
                for (Asking asking : askings) {
                    Answer counted = index.ask(asking.question(SEED));

                    assertThat(counted).as(asking.name()).isEqualTo(duckDb.ask(asking.question(SEED)));
                    assertThat(((Answer.Counted) counted).steps().getFirst().total())
                            .isEqualTo(PERSONS);
                }
            }
        }
    }
}
