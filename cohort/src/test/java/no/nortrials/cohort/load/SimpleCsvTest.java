package no.nortrials.cohort.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

/** Our own CSV, as {@code docs/loading.md} describes it. */
class SimpleCsvTest {
    private static final String ONE = "p1,female,1961-04-02,,OUS,0301,no\n";

    @TempDir
    Path folder;

    @Test
    void patientsHaveWhatTheirRowsSay() throws IOException {
        Load load = Sources.csv(folder, "p7,f,1961-04-02,2024-05-06,OUS,0301,yes\np2,male,,,,,\n", "");

        assertThat(Sources.loaded(load.with(LoadOptions.DEFAULT.at("Ahus"))))
                .containsExactly(
                        new Patient("p2", Sex.MALE, Optional.empty(), Optional.empty(), "Ahus", "", false, List.of()),
                        new Patient(
                                "p7",
                                Sex.FEMALE,
                                Optional.of(LocalDate.of(1961, 4, 2)),
                                Optional.of(LocalDate.of(2024, 5, 6)),
                                "OUS",
                                "0301",
                                true,
                                List.of()));
    }

    @Test
    void eventsComeToTheirPatientsInWhateverOrderTheyStand() throws IOException {
        String events = """
                p2,drug,http://www.whocc.no/atc,C09AA02,2023-01-05,,,,,
                p1,measurement,http://loinc.org,4548-4,2024-03-01,OUS,53.0,mmol/mol,,final
                p2,observation,http://loinc.org,72166-2,2023-02-05,,,,http://snomed.info/sct|8517006,a|x;b|y
                p1,condition,http://hl7.org/fhir/sid/icd-10,E11,2019-07-07,,,,,
                """;

        List<Patient> patients = Sources.loaded(Sources.csv(folder, ONE + "p2,male,1950-01-01,,OUS,0301,\n", events));

        var measured = PatientEvent.of(Domain.MEASUREMENT, "http://loinc.org", "4548-4", LocalDate.of(2024, 3, 1))
                .measured("53", "mmol/mol")
                .at("OUS");
        assertThat(patients.get(0).events())
                .containsExactly(
                        new PatientEvent(
                                measured.domain(),
                                measured.code(),
                                measured.day(),
                                "OUS",
                                measured.value(),
                                Map.of("status", Set.of(new Code("", "final")))),
                        PatientEvent.of(
                                Domain.CONDITION, "http://hl7.org/fhir/sid/icd-10", "E11", LocalDate.of(2019, 7, 7)));
        assertThat(patients.get(1).events())
                .contains(new PatientEvent(
                        Domain.OBSERVATION,
                        new Code("http://loinc.org", "72166-2"),
                        LocalDate.of(2023, 2, 5),
                        "",
                        Optional.of(new EventValue.Coded(new Code("http://snomed.info/sct", "8517006"))),
                        Map.of("status", Set.of(new Code("a", "x"), new Code("b", "y")))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "p1,condition,s,E11,1961-04-01,,,,,; BEFORE_BIRTH; day",
                "p1,condition,s,E11,2024-02-30,,,,,; IMPOSSIBLE_DATE; day",
                "p1,condition,s,E11,yesterday,,,,,; IMPOSSIBLE_DATE; day",
                "p1,condition,s,E11,2079-06-07,,,,,; DATE_OUT_OF_RANGE; day",
                "p1,condition,s,E11,,,,,,; NO_DATE; day",
                "p1,condition,s,,2024-02-03,,,,,; MISSING; code",
                "p1,illness,s,E11,2024-02-03,,,,,; UNKNOWN_WORD; domain",
                "p1,measurement,s,E11,2024-02-03,,much,,,; BAD_NUMBER; value",
                "p1,measurement,s,E11,2024-02-03,,1e999999999,,,; BAD_NUMBER; value",
                "p9,condition,s,E11,2024-02-03,,,,,; UNKNOWN_PATIENT; patient",
                "p1,condition,s,E11; NOT_READABLE; ''"
            })
    void anEventThatCannotBeUsedIsARejectWithItsLineReasonAndFieldAlone(String event, Reason reason, String field)
            throws IOException {
        String good = "p1,condition,s,I10,2020-05-05,,,,,\n";
        Path rejects = folder.resolve("rejects");

        LoadCounts counts = Sources.counts(
                Sources.csv(folder, ONE, good + event + "\n" + good).rejects(rejects));

        assertThat(counts.rejects()).isEqualTo(Map.of(reason, 1L));
        assertThat(counts.events()).isEqualTo(2);
        assertThat(rejects).hasContent("source,line,reason,field\n\"events.csv\",3," + reason + ",\"" + field + "\"\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "p1,male,1970-01-01,,OUS,,; DUPLICATE_PATIENT",
                "p2,male,1970-02-31,,OUS,,; IMPOSSIBLE_DATE",
                "p2,male,1970-01-01,1969-12-31,OUS,,; DEATH_BEFORE_BIRTH",
                "p2,male,1970-01-01,,OUS,,perhaps; UNKNOWN_WORD",
                ",male,1970-01-01,,OUS,,; MISSING"
            })
    void aPatientThatCannotBeUsedIsARejectAndTheOthersAreLoaded(String patient, Reason reason) throws IOException {
        Load load = Sources.csv(folder, ONE + patient + "\n", "p1,condition,s,I10,2020-05-05,,,,,\n");
        List<Patient> patients = new ArrayList<>();

        LoadReport report = load.into(patients::add);

        assertThat(report.counts().rejects()).isEqualTo(Map.of(reason, 1L));
        assertThat(patients).hasSize(1);
        assertThat(patients.getFirst().born()).contains(LocalDate.of(1961, 4, 2));
    }

    @Test
    void aPartialDateStandsForItsFirstDayAndIsOnlyBeforeTheBirthWhenAllOfItIs() throws IOException {
        String events = "p1,condition,s,SAME,1961,,,,,\np1,condition,s,EARLIER,1960,,,,,\n";

        Load load = Sources.csv(folder, ONE, events);

        assertThat(Sources.loaded(load).getFirst().events())
                .containsExactly(PatientEvent.of(Domain.CONDITION, "s", "SAME", LocalDate.of(1961, 1, 1)));
        assertThat(Sources.counts(load).noted(Noted.PARTIAL_DATE)).isEqualTo(2);
        assertThat(Sources.counts(load).rejected(Reason.BEFORE_BIRTH)).isEqualTo(1);
    }

    @Test
    void aCodeSystemThatIsNotKnownIsKeptAndCounted() throws IOException {
        Load load = Sources.csv(folder, ONE, "p1,condition,urn:local:codes,Q7,2020-05-05,,,,,\n");

        assertThat(Sources.loaded(load).getFirst().events()).hasSize(1);
        assertThat(Sources.counts(load).noted(Noted.UNKNOWN_SYSTEM)).isEqualTo(1);
        assertThat(Sources.counts(load.with(LoadOptions.DEFAULT.knowing(Set.of("urn:local:codes"))))
                        .noted(Noted.UNKNOWN_SYSTEM))
                .isZero();
    }

    @Test
    void aRowInAnotherEncodingIsARejectOnlyWhenItsLettersAreNotUtf8() throws IOException {
        Sources.csv(folder, ONE, "");
        Sources.write(
                folder.resolve("events.csv"),
                Sources.EVENTS + "p1,condition,s,BLÅ,2020-05-05,,,,,\np1,condition,s,E11,2020-05-05,,,,,\n",
                StandardCharsets.ISO_8859_1);

        LoadCounts counts = Sources.counts(Load.csv(folder));

        assertThat(counts.rejects()).isEqualTo(Map.of(Reason.NOT_UTF8, 1L));
        assertThat(counts.events()).isEqualTo(1);
    }

    @Test
    void aFileInUtf16IsNotTheFormat() throws IOException {
        Sources.csv(folder, ONE, "");
        Sources.write(folder.resolve("events.csv"), Sources.EVENTS, StandardCharsets.UTF_16);

        assertThat(Sources.stopped(Load.csv(folder)).reason()).isEqualTo(StopReason.NOT_THE_FORMAT);
    }

    @Test
    void aFileThatEndsWithinARowIsCutOff() throws IOException {
        Load load = Sources.csv(folder, ONE, "p1,condition,s,I10,2020-05-05,,,,,\np1,condition,s,I1");

        assertThat(Sources.stopped(load).reason()).isEqualTo(StopReason.CUT_OFF);
    }

    @Test
    void aQuoteThatIsNotClosedStopsRatherThanSwallowRows() throws IOException {
        String good = "p1,condition,s,I10,2020-05-05,,,,,\n";

        LoadReport.Stopped stopped = Sources.stopped(Sources.csv(folder, ONE, good + "p1,\"condition" + good + good));

        assertThat(stopped.reason()).isEqualTo(StopReason.NOT_THE_FORMAT);
        assertThat(stopped.detail()).contains("line 3");
    }

    @Test
    void aMissingFileOrColumnIsNotTheFormat() throws IOException {
        Sources.csv(folder, ONE, "");
        Files.writeString(folder.resolve("events.csv"), "patient,code,day\n");

        LoadReport.Stopped column = Sources.stopped(Load.csv(folder));
        Files.delete(folder.resolve("events.csv"));
        LoadReport.Stopped file = Sources.stopped(Load.csv(folder));

        assertThat(column.detail()).contains("domain");
        assertThat(file.detail()).contains("events.csv");
    }
}
