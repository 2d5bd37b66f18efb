package no.nortrials.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.nortrials.disclosure.wire.NodeQuestion;
import no.nortrials.disclosure.wire.NodeReply;
import no.nortrials.disclosure.wire.SiteAnswer;
import no.nortrials.disclosure.wire.Told;
import no.nortrials.node.data.PatientSource;
import no.nortrials.node.portal.NodeKey;
import no.nortrials.node.portal.Registration;
import no.nortrials.node.settings.Configured;
import no.nortrials.node.settings.Settings;
import no.nortrials.node.settings.SettingsReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A node and a portal that checks every token: from files to released numbers. */
class NodeProgramTest {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @TempDir
    Path folder;

    private FakePortal portal;

    @BeforeEach
    void start() throws IOException {
        portal = new FakePortal();
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void answersWithReleasedCountsOfEachTrust() throws Exception {
        new Hospital(folder).patients(200, 3);
        var question = portal.ask("fjord", Hospital.DIABETES);
        try (var node = node(Map.of(), Clock.system(OSLO))) {
            node.start();

            NodeReply.Answered answer = portal.nextAnswer();

            assertThat(answer.question()).isEqualTo(question.id());
            assertThat(answer.synthetic()).isFalse();
            assertThat(answer.covers()).isEqualTo(1);
            SiteAnswer ous = answer.sites().getFirst();
            assertThat(ous.site()).isEqualTo(Hospital.OUS);
            assertThat(ous.steps()).extracting(SiteAnswer.Step::criterion).containsExactly("", "adult", "diabetes");
            assertThat(ous.withoutOne()).extracting(SiteAnswer.Step::criterion).containsExactly("adult", "diabetes");
            assertThat(((Told.About) ous.total()).persons()).isBetween(180, 220);
            assertThat(answer.sites().getLast().total()).isEqualTo(new Told.FewerThan(10));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fhir", "omop"})
    void countsPatientsOfOtherFormatsForTheTrustTheyBelongTo(String format) throws Exception {
        var hospital = new Hospital(folder);
        if (format.equals("fhir")) hospital.fhir(120);
        else hospital.omop(120);
        NodeQuestion question = portal.ask("fjord", Hospital.DIABETES);
        try (var node = node(Map.of("source.format", format), Clock.system(OSLO))) {
            node.start();

            NodeReply.Answered answer = portal.answerTo(question);

            SiteAnswer ous = answer.sites().getFirst();
            assertThat(((Told.About) ous.steps().getFirst().told()).persons()).isBetween(220, 260);
            assertThat(((Told.About) ous.total()).persons()).isBetween(100, 140);
        }
    }

    @Test
    void aRefreshChangesNothingUntilTheNextMonthBegins() throws Exception {
        var hospital = new Hospital(folder).patients(50, 0);
        var clock = new ShiftedClock();
        try (var node = node(Map.of(), Clock.fixed(Instant.parse("2026-11-10T10:00:00Z"), OSLO), clock)) {
            node.start();
            NodeReply.Answered first = portal.answerTo(portal.ask("fjord", Hospital.DIABETES));

            hospital.patients(400, 0);
            node.refresh();
            NodeReply.Answered sameMonth = portal.answerTo(portal.ask("fjord", Hospital.DIABETES));
            clock.ahead = Duration.ofDays(25);
            node.refresh();
            NodeReply.Answered nextMonth = portal.answerTo(portal.ask("fjord", Hospital.DIABETES));

            assertThat(sameMonth.sites()).isEqualTo(first.sites());
            assertThat(nextMonth.epoch()).isEqualTo("2026-12");
            assertThat(((Told.About) nextMonth.sites().getFirst().total()).persons())
                    .isBetween(380, 420);
        }
    }

    @Test
    void criteriaThatCannotBeReadAreUnsupportedWithThePlace() throws Exception {
        new Hospital(folder).patients(20, 0);
        portal.ask("fjord", "{\"schemaVersion\": \"1.0\", \"criteria\": [{\"type\": \"dream\", \"id\": \"x\"}]}");
        try (var node = node(Map.of(), Clock.system(OSLO))) {
            node.start();

            NodeReply reply = portal.nextReply();
            while (reply instanceof NodeReply.Failed) reply = portal.nextReply();

            assertThat(reply).isInstanceOf(NodeReply.Unsupported.class);
            assertThat(((NodeReply.Unsupported) reply).detail()).contains("/criteria/0");
        }
    }

    @Test
    void aReplyIsBroughtThoughThePortalFailsForAWhile() throws Exception {
        new Hospital(folder).patients(40, 0);
        try (var node = node(Map.of(), Clock.system(OSLO))) {
            node.start();
            portal.nextStatus();
            portal.failNext(2);
            var question = portal.ask("fjord", Hospital.DIABETES);

            assertThat(portal.nextAnswer().question()).isEqualTo(question.id());
        }
    }

    @Test
    void nothingOutsideTheDataNamesAPatient() throws Exception {
        new Hospital(folder).patients(30, 30);
        portal.ask("fjord", Hospital.DIABETES);
        try (var node = node(Map.of(), Clock.system(OSLO))) {
            node.start();
            portal.nextAnswer();
        }
        for (String part : List.of("questions", "ledger"))
            try (Stream<Path> files = Files.walk(folder.resolve("data").resolve(part))) {
                for (Path file : files.filter(Files::isRegularFile).toList())
                    assertThat(Files.readString(file)).as(file.toString()).doesNotContain("secretperson");
            }
    }

    private NodeProgram node(Map<String, String> values, Clock clock) throws Exception {
        return node(values, clock, new ShiftedClock());
    }

    private NodeProgram node(Map<String, String> values, Clock clock, ShiftedClock shifted) throws Exception {
        Settings settings = settings(values);
        Path file = settings.at("keys").resolve("portal.jwk");
        NodeKey key = NodeKey.make(file, settings.id());
        portal.register(Registration.of(settings, key));
        shifted.base = clock;
        return new NodeProgram(settings, PatientSource.files(settings.source()), shifted.over(OSLO));
    }

    private Settings settings(Map<String, String> values) throws IOException {
        Map<String, String> all = new java.util.HashMap<>(values);
        all.put("portal.url", portal.address().toString());
        Path file = new Hospital(folder).settings(all);
        return ((Configured.Good) SettingsReader.read(file, Map.of())).settings();
    }

    /** A clock that a test moves on. */
    private static final class ShiftedClock implements InstantSource {
        private volatile Clock base = Clock.systemUTC();
        private volatile Duration ahead = Duration.ZERO;

        @Override
        public Instant instant() {
            return base.instant().plus(ahead);
        }

        Clock over(ZoneId zone) {
            return withZone(zone);
        }
    }
}
