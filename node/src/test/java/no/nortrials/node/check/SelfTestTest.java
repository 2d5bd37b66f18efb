package no.nortrials.node.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.nortrials.eligibility.Units;
import no.nortrials.node.Hospital;
import no.nortrials.node.check.Finding.Fault;
import no.nortrials.node.data.PatientSource;
import no.nortrials.node.data.Warehouse;
import no.nortrials.node.portal.Link;
import no.nortrials.node.portal.NodeKey;
import no.nortrials.node.settings.Configured;
import no.nortrials.node.settings.Settings;
import no.nortrials.node.settings.SettingsReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each fault is named as what it is, and nothing else is named. */
class SelfTestTest {
    private static final Link UP = new Link(Link.State.UP, Optional.empty(), Duration.ZERO);

    @TempDir
    Path folder;

    private Settings settings;

    @BeforeEach
    void setUpANodeThatIsWell() throws IOException {
        Path file = new Hospital(folder).patients(5, 5).settings(Map.of("portal.url", "http://localhost:1"));
        settings = ((Configured.Good) SettingsReader.read(file, Map.of())).settings();
        NodeKey.make(settings.at("keys").resolve("portal.jwk"), settings.id());
        var warehouse = new Warehouse(settings.at("index"), Units.SAME, Clock.system(ZoneId.of("Europe/Oslo")));
        warehouse.refresh(PatientSource.files(settings.source()));
        warehouse.month().orElseThrow().engine().close();
    }

    @Test
    void findsNothingAtANodeThatIsWell() {
        assertThat(SelfTest.run(settings, () -> UP)).isEmpty();
    }

    @Test
    void namesAMissingSource() throws IOException {
        Files.move(settings.source().path(), folder.resolve("elsewhere"));

        assertThat(faults(UP)).containsExactly(Fault.SOURCE_MISSING);
    }

    @Test
    void namesAFolderThatCannotBeMade() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        var values = Map.of(
                "portal.url",
                "http://localhost:1",
                "folder",
                file.resolve("data").toString());
        settings = ((Configured.Good) SettingsReader.read(new Hospital(folder).settings(values), Map.of())).settings();

        assertThat(faults(UP)).contains(Fault.FOLDER_MISSING);
    }

    @Test
    void namesADamagedIndex() throws IOException {
        try (Stream<Path> files = Files.walk(settings.at("index").resolve("newest"))) {
            Path events = files.filter(file -> file.endsWith("event-days"))
                    .findFirst()
                    .orElseThrow();
            byte[] bytes = Files.readAllBytes(events);
            bytes[0]++;
            // a file of its own, since the month's copy may be the same file
            Files.delete(events);
            Files.write(events, bytes);
        }

        assertThat(faults(UP)).containsExactly(Fault.INDEX_DAMAGED);
    }

    @Test
    void namesAMissingKeyAndOneThatOthersMayRead() throws IOException {
        Path key = settings.at("keys").resolve("portal.jwk");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        List<Fault> open = faults(UP);
        Files.delete(key);

        assertThat(open).containsExactly(Fault.KEYS_OPEN);
        assertThat(faults(UP)).containsExactly(Fault.KEYS_MISSING);
    }

    @Test
    void namesADamagedLedger() throws IOException {
        Path ledger = Files.createDirectories(settings.at("ledger")).resolve(Hospital.OUS);
        Files.createFile(ledger, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(ledger, "something else\n");

        assertThat(faults(UP)).containsExactly(Fault.LEDGER_UNREADABLE);
    }

    @Test
    void namesWhatIsWrongOnTheWayToThePortal() {
        var off = new Link(Link.State.UP, Optional.empty(), Duration.ofMinutes(-3));
        var refused = new Link(Link.State.TOKEN_REFUSED, Optional.empty(), Duration.ZERO);

        assertThat(faults(off)).containsExactly(Fault.CLOCK_OFF);
        assertThat(faults(refused)).containsExactly(Fault.TOKEN_REFUSED);
        assertThat(SelfTest.run(settings, new Probe(settings, "1")))
                .extracting(Finding::fault)
                .containsExactly(Fault.PORTAL_UNREACHABLE);
    }

    private List<Fault> faults(Link link) {
        return SelfTest.run(settings, () -> link).stream().map(Finding::fault).toList();
    }
}
