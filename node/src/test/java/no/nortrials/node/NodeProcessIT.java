package no.nortrials.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.nortrials.disclosure.wire.NodeReply;
import no.nortrials.node.steward.Passphrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a hospital runs it, in a process of its own. */
class NodeProcessIT {
    private static final Pattern PORT = Pattern.compile("steward's pages: http://localhost:([0-9]+)/");

    @TempDir
    Path folder;

    private final Map<Long, Path> logs = new HashMap<>();

    @Test
    void aNodeThatIsKilledWhileAnsweringTellsTheSameNumbersAfterwards() throws Exception {
        var hospital = new Hospital(folder).patients(150, 20);
        try (var portal = new FakePortal()) {
            Path settings = settings(portal, Map.of());
            portal.register(said(run("keys", settings)));
            List<NodeReply.Answered> answers = new java.util.ArrayList<>();
            for (int pause : List.of(0, 60)) {
                Process node = run("serve", settings);
                portal.nextStatus();
                portal.ask("fjord", Hospital.DIABETES);
                TimeUnit.MILLISECONDS.sleep(pause);
                node.destroyForcibly().waitFor();
                Process again = run("serve", settings);
                answers.add(portal.nextAnswer());
                again.destroyForcibly().waitFor();
            }

            assertThat(answers)
                    .extracting(NodeReply.Answered::sites)
                    .containsOnly(answers.getFirst().sites());
            try (var files = Files.list(folder.resolve("logs"))) {
                for (Path log : files.toList())
                    assertThat(Files.readString(log)).doesNotContain("secretperson", "ERROR", "SEVERE");
            }
            assertThat(hospital.source()).isDirectory();
        }
    }

    @Test
    void newDataAreLoadedFromThePageWhileTheNodeWorks() throws Exception {
        var hospital = new Hospital(folder).patients(60, 20);
        try (var portal = new FakePortal()) {
            Path settings = settings(portal, Map.of("steward.passphrase", Passphrase.hash("polar night")));
            portal.register(said(run("keys", settings)));
            Process node = run("serve", settings);
            while (portal.nextStatus().dataDate().isEmpty()) {}
            hospital.patients(90, 20);
            var browser = new Browser(port(node));
            browser.get("/sign-in");
            browser.post("/sign-in", Map.of("name", "Kari", "passphrase", "polar night"));

            browser.post("/load", Map.of());

            String patients = ">" + 2 * (90 + 20) + "<";
            for (int tries = 0; tries < 100 && !browser.get("/data").body().contains(patients); tries++)
                TimeUnit.MILLISECONDS.sleep(100);
            assertThat(browser.get("/data").body()).contains(patients, "all was read");
            node.destroyForcibly().waitFor();
        }
    }

    @Test
    void theSelfTestAndBadSettingsEndWithAStatusAndWords() throws Exception {
        new Hospital(folder).settings(Map.of("portal.url", "http://localhost:1"));
        Process test = run("self-test", folder.resolve("node.properties"));
        assertThat(said(test)).contains("SOURCE_MISSING: ", "NO_DATA: ", "KEYS_MISSING: ");
        assertThat(test.exitValue()).isEqualTo(1);

        Process bad = run("serve", new Hospital(folder).settings(Map.of("portal.url", "nowhere")));
        assertThat(said(bad)).contains("`portal.url` was `nowhere`; expected an address");
        assertThat(bad.exitValue()).isEqualTo(1);
    }

    private Path settings(FakePortal portal, Map<String, String> values) throws IOException {
        Map<String, String> all = new HashMap<>(values);
        all.put("portal.url", portal.address().toString());
        return new Hospital(folder).settings(all);
    }

    private Process run(String command, Path settings) throws IOException {
        Path log = Files.createDirectories(folder.resolve("logs")).resolve(command + logs.size());
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                java, "-Xmx192m", "-XX:+UseSerialGC", "-jar", "target/node.jar", command, settings.toString());
        builder.environment()
                .put("NODE_END_WITH", String.valueOf(ProcessHandle.current().pid()));
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        logs.put(process.pid(), log);
        return process;
    }

    private String said(Process process) throws Exception {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(logs.getOrDefault(process.pid(), folder));
    }

    private int port(Process process) throws Exception {
        for (int tries = 0; tries < 300; tries++) {
            Matcher matcher = PORT.matcher(Files.readString(logs.getOrDefault(process.pid(), folder)));
            if (matcher.find()) return Integer.parseInt(matcher.group(1));
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("the node did not say where its pages are");
    }
}
