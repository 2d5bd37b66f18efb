package no.nortrials.portal.trial;

import static no.nortrials.portal.testing.Given.signedIn;
import static no.nortrials.portal.trial.Records.TODAY;
import static no.nortrials.portal.trial.Records.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class TrialsTest {
    private static final Path SOURCES = Path.of("../../shared/data/trials");

    @Autowired
    MockMvc mvc;

    @Autowired
    TrialImport imports;

    @Autowired
    TrialStore store;

    @Autowired
    RunningTrials running;

    @Autowired
    Given given;

    @Test
    void theSameRecordAgainChangesNothingAndAChangedOneShowsWhat() throws Exception {
        String nct = Records.nct();
        String eudract = Records.eudract();
        String first = Records.study(nct, eudract, "RECRUITING");

        Imported added = take(first, TODAY);
        UUID trial = ((Imported.New) added).trial();
        assertThat(take(first, TODAY.plusDays(1))).isInstanceOf(Imported.Unchanged.class);
        Imported changed = take(Records.study(nct, eudract, "ACTIVE_NOT_RECRUITING"), TODAY.plusDays(2));
        assertThat(take(first, TODAY)).isInstanceOf(Imported.Older.class);

        assertThat(((Imported.Changed) changed).fields()).containsExactly("status");
        assertThat(store.changes(trial)).singleElement().satisfies(change -> {
            assertThat(change.was()).isEqualTo("RECRUITING");
            assertThat(change.became()).isEqualTo("ACTIVE_NOT_RECRUITING");
        });
        mvc.perform(get("/trials/{id}", trial).with(signedIn(given.actor(Role.HOSPITAL))))
                .andExpect(content().string(containsString("Ongoing, not recruiting")))
                .andExpect(content().string(containsString("Cloudberries in multiple myeloma")))
                .andExpect(content().string(containsString("OUS")));
    }

    @Test
    void oneTrialInTwoRegistersIsOne() {
        String eudract = Records.eudract();
        UUID trial = ((Imported.New) take(Records.study(Records.nct(), eudract, "RECRUITING"), TODAY)).trial();

        Imported second = take(Records.ctis(eudract, 17), TODAY);

        assertThat(((Imported.Changed) second).trial()).isEqualTo(trial);
        assertThat(store.records(trial)).containsOnlyKeys(TrialSource.CLINICAL_TRIALS_GOV, TrialSource.CTIS);
        RunningTrial found = running.inCondition(Set.of("C90"), TODAY).stream()
                .filter(each -> each.id().equals(trial))
                .findFirst()
                .orElseThrow();
        assertThat(found.trusts()).containsExactly("883974832", "983974724", "993467049");
        assertThat(running.inCondition(Set.of("C90"), LocalDate.of(2030, 1, 1)))
                .noneMatch(each -> each.id().equals(trial));
        assertThat(running.inCondition(Set.of("J45"), TODAY))
                .noneMatch(each -> each.id().equals(trial));
    }

    @Test
    void theUnitImportsFilesAndReadsWhatBecameOfThem() throws Exception {
        var unit = given.actor(Role.COORDINATOR);
        String nct = Records.nct();
        var good = new MockMultipartFile(
                "file", "a.json", null, bytes(Records.study(nct, Records.eudract(), "RECRUITING")));
        var page = new MockMultipartFile("file", "b.json", null, bytes("<html></html>"));

        mvc.perform(multipart("/trials/import")
                        .file(good)
                        .file(page)
                        .param("retrieved", "2026-05-20")
                        .with(signedIn(unit))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("1 new")))
                .andExpect(content().string(containsString("This is a web page")));
        mvc.perform(multipart("/trials/import")
                        .file(good)
                        .param("retrieved", "tomorrow")
                        .with(signedIn(unit))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"tomorrow\"")));
        mvc.perform(get("/trials").param("q", nct).with(signedIn(unit)))
                .andExpect(content().string(containsString("Cloudberries in multiple myeloma")));
    }

    @Test
    void aFreshPortalHasTheTrialsItCarries() {
        Set<String> carried = BundledTrials.TABLE.rows().stream()
                .map(row -> row.getField("NCT Number"))
                .collect(Collectors.toSet());

        assertThat(carried).hasSizeGreaterThanOrEqualTo(87);
        assertThat(carried)
                .allSatisfy(nct -> assertThat(
                                store.named(List.of(RegistryId.guess(nct).orElseThrow())))
                        .hasSize(1));
    }

    /** The register holds every Norwegian trial of the sources after one import, and is unchanged after a second. */
    @Test
    void allTrialsOfTheSourcesAreTakenOnceWhenTheSourcesAreAtHand() throws Exception {
        assumeThat(SOURCES).isDirectory();
        LocalDate day = LocalDate.of(2026, 11, 24);

        List<Imported> once = everything(day);
        List<Imported> twice = everything(day);

        assertThat(once)
                .noneMatch(Imported.Unreadable.class::isInstance)
                .noneMatch(Imported.Ambiguous.class::isInstance);
        assertThat(once)
                .filteredOn(each -> !(each instanceof Imported.Elsewhere))
                .hasSize(22 + 65);
        assertThat(twice).noneMatch(each -> each instanceof Imported.New || each instanceof Imported.Changed);
    }

    private List<Imported> everything(LocalDate day) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().equals("norway_sites_index.csv"))
                    .sorted()
                    .flatMap(file -> imports.take(read(file), day, "test").stream())
                    .toList();
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Imported take(String record, LocalDate day) {
        return imports.take(bytes(record), day, "test").getFirst();
    }
}
