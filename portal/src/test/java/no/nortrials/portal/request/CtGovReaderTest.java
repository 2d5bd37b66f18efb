package no.nortrials.portal.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.nortrials.portal.form.FormCheck;
import no.nortrials.portal.form.FormData;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CtGovReaderTest {
    static final String STUDY = """
            {"protocolSection": {
              "identificationModule": {"nctId": "NCT09999901", "orgStudyIdInfo": {"id": "FJORD-301"},
                "briefTitle": "Short", "officialTitle": "Fjordumab <script>alert('x')</script> in asthma",
                "secondaryIdInfos": [{"type": "CTIS", "id": "2026-512345-12-00"}, {"type": "EUDRACT_NUMBER", "id": "2021-004327-32"}]},
              "statusModule": {"startDateStruct": {"date": "2026-12"}, "completionDateStruct": {"date": "2028-11"}},
              "sponsorCollaboratorsModule": {"leadSponsor": {"name": "Fjordpharma AS"}},
              "conditionsModule": {"conditions": ["Asthma", "Cough"]},
              "designModule": {"phases": ["PHASE2", "PHASE3"], "enrollmentInfo": {"count": 412}},
              "armsInterventionsModule": {
                "armGroups": [{"type": "EXPERIMENTAL", "interventionNames": ["Drug: Fjordumab"]},
                              {"type": "PLACEBO_COMPARATOR", "interventionNames": ["Drug: Placebo"]}],
                "interventions": [{"type": "DRUG", "name": "Fjordumab"}, {"type": "DRUG", "name": "Placebo"}]},
              "eligibilityModule": {"eligibilityCriteria": "Inclusion Criteria:\\n\\n* Adults\\n\\nExclusion Criteria:\\n\\n* Smokers",
                "sex": "ALL", "minimumAge": "18 Months", "maximumAge": "75 Years", "stdAges": ["CHILD", "ADULT"]},
              "contactsLocationsModule": {"locations": [
                {"facility": "Fjord Hospital", "city": "Bergen", "country": "Norway"},
                {"facility": "Lake Hospital", "city": "Uppsala", "country": "Sweden"}]}
            }}
            """;

    @Test
    void aStudyFillsTheForm() throws IOException {
        var values = filled(STUDY).values();

        assertThat(text(values, RequestFields.TITLE)).startsWith("Fjordumab <script>");
        assertThat(text(values, RequestFields.PHASE)).isEqualTo("II_III");
        assertThat(text(values, RequestFields.EU_CT_NUMBER)).isEqualTo("2026-512345-12-00");
        assertThat(text(values, RequestFields.EUDRACT_NUMBER)).isEqualTo("2021-004327-32");
        assertThat(text(values, RequestFields.PRODUCT)).isEqualTo("Fjordumab");
        assertThat(text(values, RequestFields.COMPARATOR)).isEqualTo("Placebo");
        assertThat(text(values, RequestFields.INCLUSION)).isEqualTo("* Adults");
        assertThat(text(values, RequestFields.EXCLUSION)).isEqualTo("* Smokers");
        assertThat(text(values, RequestFields.AGE_MIN)).isEqualTo("1");
        assertThat(text(values, RequestFields.AGE_MAX)).isEqualTo("75");
        assertThat(text(values, RequestFields.THERAPY_AREA)).isEqualTo("RESPIRATORY");
        assertThat(text(values, RequestFields.FIRST_PATIENT_IN)).isEqualTo("2026-12-01");
        assertThat(text(values, RequestFields.LAST_PATIENT_OUT)).isEqualTo("2028-11-30");
        assertThat(text(values, RequestFields.PREFERRED_SITES)).isEqualTo("Fjord Hospital, Bergen");
        assertThat(text(values, RequestFields.PATIENTS_GLOBAL)).isEqualTo("412");
    }

    @Test
    void eachValueSaysWhereItStood() throws IOException {
        assertThat(filled(STUDY).values())
                .containsEntry(RequestFields.PHASE, new Reading.Value("II_III", "protocolSection.designModule.phases"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|empty",
                "<!DOCTYPE html><html>|markup",
                "not json at all|notJson",
                "{\"protocolSection\": {\"identificationModule\"|truncated",
                "[1, 2, 3]|notStudy",
                "{\"resourceType\": \"Bundle\"}|notStudy"
            })
    void whatIsNoStudyIsRefusedWithAReason(String content, String reason) throws IOException {
        assertThat(refusal(content)).isEqualTo("request.record." + reason);
    }

    @Test
    void aStudyCutAnywhereIsRefusedAndNeverFails() throws IOException {
        for (int length = 1; length < STUDY.strip().length(); length += 37)
            assertThat(refusal(STUDY.substring(0, length))).startsWith("request.record.");
    }

    @Test
    void nestingBeyondReasonIsRefused() throws IOException {
        assertThat(refusal("{\"a\":".repeat(5_000))).isEqualTo("request.record.tooDeep");
    }

    @Test
    void thirtyMegabytesAreNotReadToTheEnd() throws IOException {
        var endless = new InputStream() {
            private int read;

            @Override
            public int read() {
                read++;
                return ' ';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                read += length;
                java.util.Arrays.fill(into, from, from + length, (byte) ' ');
                return length;
            }
        };

        assertThat(CtGovReader.read(endless)).isEqualTo(Reading.Refused.of("tooLarge", "5"));
        assertThat(endless.read).isLessThan(6_000_000);
    }

    @TestFactory
    Stream<DynamicTest> everyRecordAtHandFillsTheFormWithoutAProblem() throws IOException {
        Optional<Path> folder = records();
        assumeTrue(folder.isPresent(), "no ../shared/data/trials/ctgov beside the checkout: records are not tried");
        List<Path> files;
        try (var listed = Files.list(folder.orElseThrow())) {
            files = listed.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> fills(file)));
    }

    private static void fills(Path file) throws IOException {
        Reading reading;
        try (InputStream content = Files.newInputStream(file)) {
            reading = CtGovReader.read(content);
        }

        assertThat(reading).isInstanceOf(Reading.Filled.class);
        var filled = (Reading.Filled) reading;
        var form = FormData.EMPTY;
        for (var value : filled.values().entrySet())
            form = form.with(value.getKey(), value.getValue().text());
        assertThat(FormCheck.filled(RequestForms.of(Product.DRUG).fields().toList(), form))
                .isEmpty();
        assertThat(filled.values())
                .containsKeys(
                        RequestFields.TITLE,
                        RequestFields.NCT_NUMBER,
                        RequestFields.INDICATION,
                        RequestFields.INCLUSION);
    }

    private static Optional<Path> records() {
        String given = System.getenv().getOrDefault("NORTRIALS_SHARED", "");
        return Stream.of(given, "../shared", "../../shared", "../../../shared")
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "data/trials/ctgov"))
                .filter(Files::isDirectory)
                .findFirst();
    }

    private static String text(Map<String, Reading.Value> values, String field) {
        return Objects.requireNonNull(values.get(field), field).text();
    }

    private static Reading.Filled filled(String json) throws IOException {
        return (Reading.Filled) read(json);
    }

    private static String refusal(String json) throws IOException {
        return read(json) instanceof Reading.Refused refused ? refused.problem().messageKey() : "filled";
    }

    private static Reading read(String json) throws IOException {
        return CtGovReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
