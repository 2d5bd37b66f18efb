package no.nortrials.cohort.load;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.exchange.Import;
import no.nortrials.eligibility.exchange.Oracles;
import no.nortrials.eligibility.exchange.ccdl.Ccdl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** German cohort definitions over two data sets of 835 patients, with the counts in the names of their files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CcdlConformanceTest {
    /** The clock of the upstream tests stands on this day; the one patient who is 9 then was born in March 1990. */
    private static final LocalDate REFERENCE = LocalDate.of(2000, 1, 1);

    /** What is not counted here as upstream, and why. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "flare__expect1__referenced-specimen-diag.json",
            "its specimen, of serum, is in a bundle of its own upstream and not in this data set: 0",
            "sq2cql__expect1__Consent.json",
            "its code stands for a combination of provisions that only the ontology of that portal tells: 0");

    private final Map<String, BothEngines> engines = new HashMap<>();

    /** These systems count whatever is stored, also what is undated or entered in error. */
    @BeforeAll
    void load(@TempDir Path folder) {
        LoadOptions asStored =
                LoadOptions.DEFAULT.keepingNeverHappened().keepingBeforeBirth().keepingUndatedOn(WrittenDay.EARLIEST);
        for (String system : List.of("flare", "sq2cql")) {
            Path data = Oracles.folder("ccdl").resolve("_data_" + system + "_835patients.json");
            engines.put(system, BothEngines.of(Load.fhir(data).with(asStored), folder.resolve(system)));
        }
    }

    @AfterAll
    void close() {
        engines.values().forEach(BothEngines::close);
    }

    static List<String> definitions() throws IOException {
        return Oracles.files("ccdl", ".json").stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.contains("__expect"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void aDefinitionHasTheCountInItsName(String file) throws IOException {
        long expected =
                EXCEPTIONS.containsKey(file) ? 0 : Long.parseLong(file.replaceAll(".*__expect(\\d+)__.*", "$1"));
        String system = file.substring(0, file.indexOf("__"));

        long counted = requireNonNull(engines.get(system)).count(criteria(file), REFERENCE);

        assertThat(counted).as(EXCEPTIONS.getOrDefault(file, file)).isEqualTo(expected);
    }

    @Test
    void everyPatientIsLoadedAndNothingIsRefused() {
        for (BothEngines each : engines.values()) {
            assertThat(each.report()).isInstanceOf(LoadReport.Loaded.class);
            assertThat(each.report().counts().patients()).isEqualTo(835);
            assertThat(each.report().counts().rejects()).isEmpty();
        }
    }

    private static EligibilityCriteria criteria(String file) throws IOException {
        return switch (Ccdl.read(Files.readString(Oracles.folder("ccdl").resolve(file)))) {
            case Import.Imported imported -> imported.criteria();
            case Import.Refused refused -> throw new AssertionError(file + " " + refused.problems());
        };
    }
}
