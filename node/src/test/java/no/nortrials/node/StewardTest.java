package no.nortrials.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import no.nortrials.disclosure.wire.NodeReply;
import no.nortrials.disclosure.wire.Told;
import no.nortrials.node.data.PatientSource;
import no.nortrials.node.portal.NodeKey;
import no.nortrials.node.portal.Registration;
import no.nortrials.node.settings.Configured;
import no.nortrials.node.settings.Settings;
import no.nortrials.node.settings.SettingsReader;
import no.nortrials.node.steward.DeskServer;
import no.nortrials.node.steward.Passphrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steward's pages over HTTP, as a browser without scripts sees them. */
class StewardTest {
    private static final String HASH = Passphrase.hash("polar night");

    @TempDir
    Path folder;

    @Test
    void aQuestionWaitsUntilTheStewardReleasesIt() throws Exception {
        try (var portal = new FakePortal();
                var node = node(portal, Map.of("release", "by-hand"));
                var desk = DeskServer.start(node, settings(portal, Map.of()), InstantSource.system())) {
            node.start();
            var question = portal.ask("fjord", Hospital.DIABETES);
            NodeReply awaited = portal.nextReply();
            while (awaited instanceof NodeReply.Failed) awaited = portal.nextReply();
            assertThat(awaited).isEqualTo(new NodeReply.Awaited(question.id()));
            var browser = new Browser(desk.port());

            assertThat(browser.get("/questions").body()).contains("Passphrase").doesNotContain("fjord");
            assertThat(signIn(browser, "guessed").statusCode()).isEqualTo(422);
            assertThat(signIn(browser, "polar night").body()).contains("One question waits for your decision");
            assertThat(browser.get("/questions").body())
                    .contains("Asked by fjord", "Include: aged at least 18 years.", "Waits for your decision");
            String page = browser.get("/questions/" + question.id()).body();
            assertThat(page).contains("What would be told", "Oslo University Hospital", "± 9", "fewer than 10");
            assertThat(browser.post("/language", Map.of("language", "nb", "back", "/questions"))
                            .body())
                    .contains("Spurt av fjord", "Venter på avgjørelsen din");
            assertThat(browser.withoutForm()
                            .post("/questions/" + question.id() + "/release", Map.of())
                            .statusCode())
                    .isEqualTo(403);

            browser.get("/questions/" + question.id());
            String released = browser.post("/questions/" + question.id() + "/release", Map.of())
                    .body();

            NodeReply.Answered answer = portal.nextAnswer();
            assertThat(((Told.About) answer.sites().getFirst().total()).persons())
                    .isBetween(80, 120);
            assertThat(released).contains("Frigitt av Kari", "Det som ble fortalt", "færre enn 10");
        }
    }

    @Test
    void whatIsWithheldIsToldAsWithheld() throws Exception {
        try (var portal = new FakePortal();
                var node = node(portal, Map.of("release", "by-hand"));
                var desk = DeskServer.start(node, settings(portal, Map.of()), InstantSource.system())) {
            node.start();
            var question = portal.ask("fjord", Hospital.DIABETES);
            while (!(portal.nextReply() instanceof NodeReply.Awaited)) {}
            var browser = new Browser(desk.port());
            signIn(browser, "polar night");

            browser.post("/questions/" + question.id() + "/withhold", Map.of());

            assertThat(portal.nextAnswer().sites())
                    .allSatisfy(site -> assertThat(site.total())
                            .isInstanceOfSatisfying(
                                    Told.Nothing.class,
                                    nothing -> assertThat(nothing.why()).isEqualTo(Told.Why.WITHHELD)));
        }
    }

    @Test
    void showsDataDriftAndFaultsAndItsHealthHasNoNumber() throws Exception {
        try (var portal = new FakePortal();
                var node = node(portal, Map.of());
                var desk = DeskServer.start(node, settings(portal, Map.of()), InstantSource.system())) {
            Path questions = Files.createDirectories(folder.resolve("data").resolve("regression"));
            Files.writeString(questions.resolve("diabetes.json"), Hospital.DIABETES);
            node.refresh();
            new Hospital(folder).patients(300, 3);
            node.refresh();
            var browser = new Browser(desk.port());
            signIn(browser, "polar night");

            assertThat(browser.get("/").body())
                    .contains("diabetes: 303, before 103. This is a jump", "not tried yet", "Nothing is wrong.");
            assertThat(browser.get("/data").body()).contains("all was read", "606", "No row was rejected.");
            assertThat(browser.get("/questions").body()).contains("Nothing has been asked yet.");
            assertThat(browser.get("/nowhere").statusCode()).isEqualTo(404);
            HttpResponse<String> health = new Browser(desk.port()).get("/health");
            assertThat(health.body()).startsWith("{\"status\":\"DOWN\"").doesNotContainPattern("[0-9]");
            assertThat(health.headers().firstValue("Content-Security-Policy").orElse(""))
                    .startsWith("default-src 'none'");
        }
    }

    @Test
    void everyTextIsThereInBothLanguages() throws Exception {
        assertThat(keys("messages_nb.properties")).isEqualTo(keys("messages.properties"));
    }

    private static Set<Object> keys(String file) throws Exception {
        var texts = new Properties();
        try (var in = StewardTest.class.getResourceAsStream("/steward/" + file)) {
            texts.load(in);
        }
        return new TreeSet<>(texts.keySet());
    }

    private static HttpResponse<String> signIn(Browser browser, String passphrase) throws Exception {
        browser.get("/sign-in");
        return browser.post("/sign-in", Map.of("name", "Kari", "passphrase", passphrase));
    }

    private NodeProgram node(FakePortal portal, Map<String, String> values) throws Exception {
        new Hospital(folder).patients(100, 3);
        Settings settings = settings(portal, values);
        NodeKey key = NodeKey.make(settings.at("keys").resolve("portal.jwk"), settings.id());
        portal.register(Registration.of(settings, key));
        return new NodeProgram(
                settings, PatientSource.files(settings.source()), Clock.system(ZoneId.of("Europe/Oslo")));
    }

    private Settings settings(FakePortal portal, Map<String, String> values) throws Exception {
        Map<String, String> all = new java.util.HashMap<>(values);
        all.put("portal.url", portal.address().toString());
        all.put("steward.passphrase", HASH);
        return ((Configured.Good) SettingsReader.read(new Hospital(folder).settings(all), Map.of())).settings();
    }
}
