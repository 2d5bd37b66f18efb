package no.nortrials.cohort.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import no.nortrials.cohort.Code;
import no.nortrials.cohort.EventValue;
import no.nortrials.cohort.Patient;
import no.nortrials.cohort.PatientEvent;
import no.nortrials.eligibility.Domain;
import no.nortrials.eligibility.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FHIR R4: what resources become. */
class FhirTest {
    private static final String PATIENT = """
            {"resourceType":"Patient","id":"p1","gender":"female","birthDate":"1961-04-02"}""";

    @TempDir
    Path folder;

    private Load bundle(String... resources) throws IOException {
        return Load.fhir(Sources.write(folder.resolve("bundle.json"), Sources.bundle(resources)));
    }

    /** The events of one patient with these resources. */
    private List<PatientEvent> events(String... resources) throws IOException {
        return Sources.loaded(bundle(resources)).getFirst().events();
    }

    @Test
    void aPatientHasSexBirthDeathHospitalAndMunicipality() throws IOException {
        String patient = """
                {"resourceType":"Patient","id":"p7","gender":"male","birthDate":"1950-02","deceasedDateTime":"2020-01-01T03:00:00Z",
                 "managingOrganization":{"reference":"Organization/OUS"},
                 "address":[{"district":"Oslo","_district":{"extension":[{
                   "url":"http://hl7.no/fhir/StructureDefinition/no-basis-municipalitycode",
                   "valueCoding":{"system":"urn:oid:2.16.578.1.12.4.1.1.3402","code":"0301"}}]}}]}""";

        assertThat(Sources.loaded(bundle(patient)))
                .containsExactly(new Patient(
                        "p7",
                        Sex.MALE,
                        Optional.of(LocalDate.of(1950, 2, 1)),
                        Optional.of(LocalDate.of(2020, 1, 1)),
                        "OUS",
                        "0301",
                        false,
                        List.of()));
    }

    @Test
    void whoIsDeadSinceAnUnknownDayDiesOnTheDayOfTheLastEvent() throws IOException {
        String dead = PATIENT.replace("}", ",\"deceasedBoolean\":true}");
        String condition = """
                {"resourceType":"Condition","code":{"coding":[{"system":"s","code":"E11"}]},
                 "subject":{"reference":"Patient/p1"},"onsetDateTime":"2011-11-11"}""";

        assertThat(Sources.loaded(bundle(dead, condition)).getFirst().died()).contains(LocalDate.of(2011, 11, 11));
    }

    @Test
    void aDayIsTheOneWrittenInTheTimeZoneOfTheSource() throws IOException {
        String observation = """
                {"resourceType":"Observation","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"4548-4"}]},
                 "subject":{"reference":"Patient/p1"},"effectiveDateTime":"2020-12-31T01:53:00+01:00",
                 "valueQuantity":{"value":53.10,"code":"mmol/mol","unit":"mmol per mol"}}""";

        PatientEvent event = events(PATIENT, observation).getFirst();

        assertThat(event.day()).isEqualTo(LocalDate.of(2020, 12, 31));
        assertThat(event.domain()).isEqualTo(Domain.MEASUREMENT);
        assertThat(event.value())
                .isEqualTo(PatientEvent.of(Domain.MEASUREMENT, "", "x", event.day())
                        .measured("53.1", "mmol/mol")
                        .value());
        assertThat(event.attributes())
                .isEqualTo(Map.of("status", Set.of(new Code("http://hl7.org/fhir/observation-status", "final"))));
    }

    @Test
    void componentsAreEventsOfTheirOwn() throws IOException {
        String pressure = """
                {"resourceType":"Observation","code":{"coding":[{"system":"l","code":"85354-9"}]},
                 "subject":{"reference":"Patient/p1"},"effectiveDateTime":"2010-08-05",
                 "component":[{"code":{"coding":[{"system":"l","code":"8480-6"}]},"valueQuantity":{"value":109,"code":"mm[Hg]"}},
                              {"code":{"coding":[{"system":"l","code":"8462-4"}]},"valueQuantity":{"value":44,"code":"mm[Hg]"}}]}""";

        assertThat(events(PATIENT, pressure))
                .extracting(event -> event.code().code()
                        + event.value().map(FhirTest::number).orElse(""))
                .containsExactlyInAnyOrder("85354-9", "8480-6=109", "8462-4=44");
    }

    private static String number(EventValue value) {
        return switch (value) {
            case EventValue.Numeric numeric -> "=" + numeric.number().toPlainString();
            case EventValue.Coded coded -> "=" + coded.code();
        };
    }

    @Test
    void aMedicationStandsBeforeOrBehindWhatRefersToIt() throws IOException {
        String medication = """
                {"resourceType":"Medication","id":"m%d","code":{"coding":[{"system":"http://www.whocc.no/atc","code":"%s"}]}}""";
        String given = """
                {"resourceType":"MedicationAdministration","subject":{"reference":"Patient/p1"},
                 "effectivePeriod":{"start":"2021-01-0%1$d"},"medicationReference":{"reference":"Medication/m%1$d"}}""";

        List<PatientEvent> events = events(
                medication.formatted(1, "C09AA02"),
                given.formatted(1),
                given.formatted(2),
                PATIENT,
                medication.formatted(2, "A10BA02"));

        assertThat(events)
                .containsExactlyInAnyOrder(
                        PatientEvent.of(Domain.DRUG, "http://www.whocc.no/atc", "C09AA02", LocalDate.of(2021, 1, 1)),
                        PatientEvent.of(Domain.DRUG, "http://www.whocc.no/atc", "A10BA02", LocalDate.of(2021, 1, 2)));
    }

    @Test
    void aMedicationThatIsNowhereIsAReject() throws IOException {
        String given = """
                {"resourceType":"MedicationRequest","subject":{"reference":"Patient/p1"},"authoredOn":"2021-01-01",
                 "medicationReference":{"reference":"Medication/gone"}}""";

        assertThat(Sources.counts(bundle(PATIENT, given)).rejects()).isEqualTo(Map.of(Reason.UNRESOLVED_REFERENCE, 1L));
    }

    @Test
    void theDiagnosisOfASpecimenIsAnAttribute() throws IOException {
        String specimen = """
                {"resourceType":"Specimen","type":{"coding":[{"system":"http://snomed.info/sct","code":"119364003"}]},
                 "subject":{"reference":"Patient/p1"},"collection":{"collectedDateTime":"2021-03-04"},
                 "extension":[{"url":"https://www.medizininformatik-initiative.de/fhir/ext/modul-biobank/StructureDefinition/Diagnose",
                               "valueReference":{"reference":"Condition/c1"}}]}""";
        String condition = """
                {"resourceType":"Condition","id":"c1","code":{"coding":[{"system":"icd","code":"E13.9"}]},
                 "subject":{"reference":"Patient/p1"},"recordedDate":"2021-01-01"}""";

        assertThat(events(PATIENT, specimen, condition))
                .filteredOn(event -> event.domain() == Domain.SPECIMEN)
                .singleElement()
                .extracting(PatientEvent::attributes)
                .isEqualTo(Map.of("festgestellteDiagnose", Set.of(new Code("icd", "E13.9"))));
    }

    @Test
    void anEncounterIsItsClassAndItsLevelIsAnAttribute() throws IOException {
        String encounter = """
                {"resourceType":"Encounter","class":{"system":"v3","code":"IMP"},"subject":{"reference":"Patient/p1"},
                 "type":[{"coding":[{"system":"http://fhir.de/CodeSystem/Kontaktebene","code":"abteilungskontakt"}]}],
                 "period":{"start":"2022-02-02"},"serviceProvider":{"reference":"Organization/Ahus"}}""";

        PatientEvent visit = events(PATIENT, encounter).getFirst();

        assertThat(visit.code()).isEqualTo(new Code("v3", "IMP"));
        assertThat(visit.site()).isEqualTo("Ahus");
        assertThat(visit.attributes().get("Kontaktebene"))
                .containsExactly(new Code("http://fhir.de/CodeSystem/Kontaktebene", "abteilungskontakt"));
    }

    @Test
    void onlyWhatAConsentPermitsIsAnEvent() throws IOException {
        String consent = """
                {"resourceType":"Consent","status":"active","patient":{"reference":"Patient/p1"},"dateTime":"2020-01-01",
                 "provision":{"type":"deny","provision":[
                  {"type":"permit","period":{"start":"2020-02-02"},"code":[{"coding":[{"system":"c","code":"yes"}]}]},
                  {"type":"deny","code":[{"coding":[{"system":"c","code":"no"}]}]}]}}""";

        PatientEvent only = events(PATIENT, consent).getFirst();

        assertThat(only.code()).isEqualTo(new Code("c", "yes"));
        assertThat(only.day()).isEqualTo(LocalDate.of(2020, 2, 2));
    }

    @Test
    void aCauseOfDeathIsADiagnosisToo() throws IOException {
        String cause = """
                {"resourceType":"Condition","meta":{"profile":["https://x/StructureDefinition/Todesursache"]},
                 "code":{"coding":[{"system":"icd","code":"I21"}]},"subject":{"reference":"Patient/p1"},"recordedDate":"2021-01-01"}""";

        assertThat(events(PATIENT, cause))
                .extracting(PatientEvent::domain)
                .containsExactlyInAnyOrder(Domain.CONDITION, Domain.CAUSE_OF_DEATH);
    }

    @ParameterizedTest
    @CsvSource({"entered-in-error", "not-done"})
    void whatNeverHappenedIsLeftOutAndCountedUnlessItIsWanted(String status) throws IOException {
        String procedure = """
                {"resourceType":"Procedure","status":"%s","code":{"coding":[{"system":"s","code":"NGB"}]},
                 "subject":{"reference":"Patient/p1"},"performedDateTime":"2021-01-01"}""".formatted(status);

        LoadCounts counts = Sources.counts(bundle(PATIENT, procedure));
        LoadCounts kept = Sources.counts(bundle(PATIENT, procedure).with(LoadOptions.DEFAULT.keepingNeverHappened()));

        assertThat(counts.noted(Noted.NEVER_HAPPENED)).isEqualTo(1);
        assertThat(counts.events()).isZero();
        assertThat(kept.events()).isEqualTo(1);
    }

    @Test
    void aValueThatIsOnlyABoundIsLeftOut() throws IOException {
        String below = """
                {"resourceType":"Observation","code":{"coding":[{"system":"l","code":"1988-5"}]},"subject":{"reference":"Patient/p1"},
                 "effectiveDateTime":"2021-01-01","valueQuantity":{"value":5,"comparator":"<","code":"mg/L"}}""";

        assertThat(events(PATIENT, below).getFirst().value()).isEmpty();
        assertThat(Sources.counts(bundle(PATIENT, below)).noted(Noted.INEXACT_VALUE))
                .isEqualTo(1);
    }

    @Test
    void aBundleThatIsCutOffStopsTheLoadWhereverItIsCut() throws IOException {
        String whole = Sources.bundle(PATIENT, PATIENT.replace("p1", "p2"));

        for (int length = 1; length < whole.length(); length += 7) {
            Path file = Sources.write(folder.resolve("cut.json"), whole.substring(0, length));

            assertThat(Sources.stopped(Load.fhir(file)).reason())
                    .as("%s characters", length)
                    .isEqualTo(StopReason.CUT_OFF);
        }
    }

    @Test
    void aPackedBundleThatIsCutOffStopsTheLoad() throws IOException {
        Path file = folder.resolve("cut.json.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(Sources.bundle(PATIENT).getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 12));

        assertThat(Sources.stopped(Load.fhir(file)).reason()).isEqualTo(StopReason.CUT_OFF);
    }

    @Test
    void aBundleInAnotherEncodingIsNotTheFormat() throws IOException {
        Path file = Sources.write(folder.resolve("b.json"), Sources.bundle(PATIENT), StandardCharsets.UTF_16);

        assertThat(Sources.stopped(Load.fhir(file)).reason()).isEqualTo(StopReason.NOT_THE_FORMAT);
    }

    @Test
    void aSecondPatientOfTheSameIdIsAReject() throws IOException {
        LoadCounts counts = Sources.counts(bundle(PATIENT, PATIENT.replace("female", "male")));

        assertThat(counts.rejects()).isEqualTo(Map.of(Reason.DUPLICATE_PATIENT, 1L));
        assertThat(counts.patients()).isEqualTo(1);
    }
}
