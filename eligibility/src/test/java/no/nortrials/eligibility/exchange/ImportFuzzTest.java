package no.nortrials.eligibility.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.RandomCriteria;
import no.nortrials.eligibility.Units;
import no.nortrials.eligibility.canonical.Canonical;
import no.nortrials.eligibility.exchange.ccdl.Ccdl;
import no.nortrials.eligibility.exchange.circe.Circe;
import no.nortrials.eligibility.exchange.fhir.FhirGroup;
import no.nortrials.eligibility.exchange.omop.OmopData;
import no.nortrials.eligibility.exchange.omop.OmopSql;
import no.nortrials.eligibility.exchange.rquest.Rquest;
import no.nortrials.eligibility.json.CriteriaJson;
import no.nortrials.eligibility.json.Reading;
import no.nortrials.eligibility.sentence.Language;
import no.nortrials.eligibility.sentence.Sentences;
import no.nortrials.eligibility.sql.Dialect;

/**
 * Whatever text an importer gets, it reads it or says where it is wrong, and what it read can be used. A normal run tries the texts
 * kept in {@code ImportFuzzTestInputs}; {@code tools/fuzz} looks for others.
 */
class ImportFuzzTest {
    private static final OmopData DATA = new OmopData("cdm", Dialect.DUCKDB, Units.SAME, List.of("mmol/L"));

    @FuzzTest
    void criteriaJson(byte[] text) {
        if (CriteriaJson.read(text(text)) instanceof Reading.Read(EligibilityCriteria criteria)) use(criteria);
    }

    @FuzzTest
    void ccdl(byte[] text) {
        use(Ccdl.read(text(text)));
    }

    @FuzzTest
    void rquest(byte[] text) {
        use(Rquest.read(text(text)));
    }

    @FuzzTest
    void circe(byte[] text) {
        use(Circe.read(text(text)));
    }

    @FuzzTest
    void fhirGroup(byte[] text) {
        use(FhirGroup.read(text(text)));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void use(Import result) {
        if (result instanceof Import.Imported imported) use(imported.criteria());
    }

    private static void use(EligibilityCriteria criteria) {
        assertThat(CriteriaJson.read(CriteriaJson.write(criteria))).isEqualTo(new Reading.Read(criteria));
        for (Language language : Language.values())
            assertThat(Sentences.of(criteria, language)).hasSameSizeAs(criteria.criteria());
        assertThat(Canonical.of(criteria)).isNotEmpty();
        assertThat(FhirGroup.write(criteria)).isNotEmpty();
        assertThat(OmopSql.of(criteria, RandomCriteria.REFERENCE, DATA).count()).isNotEmpty();
    }
}
