package no.nortrials.cohort.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.nortrials.cohort.Code;
import no.nortrials.cohort.Patient;
import no.nortrials.cohort.PatientEvent;
import no.nortrials.eligibility.Domain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OMOP CDM 5.4: what rows become. */
class OmopTest {
    private static final String OMOP = "urn:omop:concept";
    private static final String PERSONS = """
            person_id,gender_concept_id,year_of_birth,month_of_birth,day_of_birth,race_concept_id,ethnicity_concept_id,location_id
            7,8532,1961,4,,8527,0,3
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void persons() throws IOException {
        Sources.write(folder.resolve("PERSON.csv"), PERSONS);
    }

    private Patient only() {
        return Sources.loaded(Load.omop(folder)).getFirst();
    }

    @Test
    void aPersonHasBirthDeathPlaceRaceAndCauseOfDeath() throws IOException {
        Sources.write(folder.resolve("death.csv"), "person_id,death_date,cause_concept_id\n7,2020-02-03,4329847\n");
        Sources.write(folder.resolve("location.csv"), "location_id,location_source_value\n3,0301\n");

        Patient person = only();

        assertThat(person.born()).contains(LocalDate.of(1961, 4, 1));
        assertThat(person.died()).contains(LocalDate.of(2020, 2, 3));
        assertThat(person.residence()).isEqualTo("0301");
        assertThat(person.events())
                .containsExactly(
                        PatientEvent.of(Domain.OBSERVATION, OMOP, "8527", LocalDate.of(1961, 4, 1)),
                        PatientEvent.of(Domain.CAUSE_OF_DEATH, OMOP, "4329847", LocalDate.of(2020, 2, 3)));
    }

    @Test
    void aMeasurementHasTheCodesAndTheUnitThatTheVocabularyTells() throws IOException {
        Sources.write(folder.resolve("measurement.csv"), """
                person_id,measurement_concept_id,measurement_date,value_as_number,unit_concept_id,measurement_source_concept_id
                7,3004410,2024-05-06,7.10,8554,44784
                """);
        Sources.write(
                folder.resolve("CONCEPT.csv"),
                "concept_id\tvocabulary_id\tconcept_code\n3004410\tLOINC\t4548-4\n8554\tUCUM\t%\n44784\tLocal lab\tHBA\n1\tLOINC\tunused\n");

        List<PatientEvent> events = only().events().stream()
                .filter(event -> event.domain() == Domain.MEASUREMENT)
                .toList();

        assertThat(events)
                .extracting(PatientEvent::code)
                .containsExactly(
                        new Code(OMOP, "3004410"),
                        new Code("http://loinc.org", "4548-4"),
                        new Code("urn:omop:vocabulary:Local lab", "HBA"));
        assertThat(events)
                .allSatisfy(event -> assertThat(event.value())
                        .isEqualTo(event.measured("7.1", "%").value()));
    }

    @Test
    void aCodeThatTheSourceCouldNotTranslateIsKeptAndCounted() throws IOException {
        Sources.write(
                folder.resolve("drug_exposure.csv"),
                "person_id,drug_concept_id,drug_exposure_start_date\n7,0,2024-05-06\n");

        assertThat(only().events()).extracting(PatientEvent::domain).contains(Domain.DRUG);
        assertThat(Sources.counts(Load.omop(folder)).noted(Noted.UNMAPPED_CODE)).isEqualTo(1);
    }

    @Test
    void rowsThatCannotBeUsedAreRejects() throws IOException {
        Sources.write(folder.resolve("condition_occurrence.csv"), """
                person_id,condition_concept_id,condition_start_date
                7,201826,2024-13-01
                8,201826,2024-01-01
                7,201826,1960-12-31
                7,,2024-01-01
                """);

        assertThat(Sources.counts(Load.omop(folder)).rejects())
                .isEqualTo(Map.of(
                        Reason.IMPOSSIBLE_DATE, 1L,
                        Reason.UNKNOWN_PATIENT, 1L,
                        Reason.BEFORE_BIRTH, 1L,
                        Reason.MISSING, 1L));
    }
}
