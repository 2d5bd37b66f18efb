package no.nortrials.cohort.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.exchange.Import;
import no.nortrials.eligibility.exchange.Oracles;
import no.nortrials.eligibility.exchange.rquest.Rquest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 1,130 synthetic persons in OMOP, with the exact counts of the RQUEST questions of another project. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OmopConformanceTest {
    private static final LocalDate REFERENCE = LocalDate.of(2025, 11, 25);

    private BothEngines engines;

    /** Specimens of this data lie on days made at random, a quarter of them before the birth: the counts include them. */
    @BeforeAll
    void load(@TempDir Path folder) {
        Path data = Oracles.folder("omop-bunny").resolve("data");
        engines = BothEngines.of(Load.omop(data).with(LoadOptions.DEFAULT.keepingBeforeBirth()), folder);
    }

    @AfterAll
    void close() {
        if (engines != null) engines.close();
    }

    static List<String[]> published() throws IOException {
        List<String[]> cases = new ArrayList<>();
        for (String line : Files.readAllLines(Oracles.folder("omop-bunny").resolve("expected.csv"))) {
            String[] cells = line.replaceAll("\"[^\"]*\"", "").split(",", -1);
            if (!cells[0].equals("query_file")) cases.add(new String[] {cells[0], cells[2]});
        }
        return cases;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("published")
    void aPublishedQuestionHasThePublishedCount(String file, long expected) throws IOException {
        assertThat(engines.count(criteria(file), REFERENCE)).isEqualTo(expected);
    }

    @Test
    void everyPersonIsLoadedAndNothingIsRefused() {
        assertThat(engines.report()).isInstanceOf(LoadReport.Loaded.class);
        assertThat(engines.report().counts().patients()).isEqualTo(1130);
        assertThat(engines.report().counts().rejects()).isEmpty();
    }

    private static EligibilityCriteria criteria(String file) throws IOException {
        Path query = Oracles.folder("omop-bunny").resolve("queries").resolve(file);
        return switch (Rquest.read(Files.readString(query))) {
            case Import.Imported imported -> imported.criteria();
            case Import.Refused refused -> throw new AssertionError(file + " " + refused.problems());
        };
    }
}
