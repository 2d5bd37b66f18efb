package no.nortrials.benchmark.nation;

import java.util.List;
import no.nortrials.cohort.Answer;

/** Whether two engines say the same: at every step, at every site, in every detail. */
final class Comparison {
    private Comparison() {}

    /** @throws IllegalStateException when one answer differs */
    static void require(Asking asking, List<Answer> index, List<Answer> duckDb) {
        for (int i = 0; i < duckDb.size(); i++)
            if (!index.get(i).equals(duckDb.get(i)))
                throw new IllegalStateException("question " + asking.name() + ", round " + i + ": the index says "
                        + index.get(i) + ", but DuckDB " + duckDb.get(i));
    }
}
