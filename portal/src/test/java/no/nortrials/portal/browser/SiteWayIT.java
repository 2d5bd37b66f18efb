package no.nortrials.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nortrials.portal.browser.Post.Letter;
import no.nortrials.portal.calendar.WorkingDays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;

/** A request for sites, walked by everybody who has a part in it, until it is known what became of it. */
@Tag("walk")
@WalkTest
class SiteWayIT {
    private static final String QUESTION = "How many visits are there in the first year?";
    private static final String EXPLANATION = "Nine in the first year, of 45 minutes.";
    private static final String COMMENT = "Thank you for thinking of Norway.";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WalkClock clock;

    @Autowired
    WorkingDays days;

    @Autowired
    ApplicationContext portal;

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "en"})
    void aRequestGoesAllTheWayToItsOutcome(String language) {
        var walk = new Walk(port, language);
        var sponsor = new SponsorSteps(walk);
        var unit = new UnitSteps(walk);
        var post = new Post(jdbc);
        String title = "Walk through the portal in " + language;

        String id = sponsor.sends("SITE", title);
        assertThat(post.count(id, "request.receipt")).isPositive();
        unit.asks(id, title, QUESTION);
        sponsor.explains(id, EXPLANATION);
        unit.reads(id, EXPLANATION);
        unit.sendsOut(id, ownTrust());

        Letter silent = threeAnswer(new HospitalSteps(walk), id, post);
        theSilentOneIsReminded(id, silent, post, walk);
        theDeadlinePasses(id);
        unit.collates(id, COMMENT);
        sponsor.readsTheAnswer(id, title, COMMENT);
        theOutcomeIsAskedFor(id, post, sponsor);
        unit.looksBack(id, title);
    }

    /** One by the account, one through a department, one by the link; whose question nobody answers is returned. */
    private Letter threeAnswer(HospitalSteps hospital, String id, Post post) {
        List<Letter> asked = post.letters(id, "dispatch.invitation");
        String own = recipient(id, ownTrust());
        List<String> others = asked.stream()
                .map(Letter::about)
                .filter(about -> !about.equals(own))
                .distinct()
                .toList();
        assertThat(others).as("other hospitals asked").hasSize(3);

        hospital.isInterested(own);
        hospital.passesOn(firstAbout(asked, others.get(0)).link(), "hearts-4713@example.org");
        hospital.answersConditionally(
                post.letters(id, "dispatch.passedOn").getFirst().link());
        hospital.declines(firstAbout(asked, others.get(1)).link());
        hospital.onlyLooks(firstAbout(asked, others.get(2)).link());
        assertThat(states(id)).containsExactlyInAnyOrder("INTERESTED", "CONDITIONAL", "DECLINED", "OPENED");
        return firstAbout(asked, others.get(2));
    }

    private void theSilentOneIsReminded(String id, Letter silent, Post post, Walk walk) {
        clock.passTo(days.minus(date(id, "internal_deadline"), 1));

        run("dispatchJobs");

        assertThat(post.letters(id, "dispatch.reminder"))
                .extracting(Letter::about)
                .as("hospitals reminded")
                .containsOnly(silent.about());
        walk.byLink(
                post.letters(id, "dispatch.reminder").getLast().link(), contact -> contact.picture("answer-reminded"));
    }

    private void theDeadlinePasses(String id) {
        clock.passTo(days.plus(date(id, "reply_deadline"), 1));

        run("dispatchJobs");

        assertThat(states(id)).containsExactlyInAnyOrder("INTERESTED", "CONDITIONAL", "DECLINED", "NO_ANSWER");
    }

    private void theOutcomeIsAskedFor(String id, Post post, SponsorSteps sponsor) {
        clock.passTo(days.plus(date(id, "reply_deadline"), 1).plusDays(31));

        run("askJob");
        sponsor.tellsTheOutcome(post.links(id, "outcome.ask").getFirst(), "ALLOCATED");

        assertThat(jdbc.sql("select kind from outcome_event where request_id = ?::uuid")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("ALLOCATED");
    }

    private static Letter firstAbout(List<Letter> letters, String recipient) {
        return letters.stream()
                .filter(letter -> letter.about().equals(recipient))
                .findFirst()
                .orElseThrow();
    }

    /** The trust of the hospital's demo user. */
    private UUID ownTrust() {
        try (var anybody = Visitor.at(port).open("/demo")) {
            String email = anybody.page()
                    .locator("section:has(#role-HOSPITAL) button[data-demo-email]")
                    .first()
                    .getAttribute("data-demo-email");
            return jdbc.sql("select organisation_id from account where email = ?")
                    .param(email)
                    .query(UUID.class)
                    .single();
        }
    }

    private String recipient(String id, UUID trust) {
        return jdbc.sql("select id::text from recipient where request_id = ?::uuid and trust_id = ?")
                .params(id, trust)
                .query(String.class)
                .single();
    }

    private List<String> states(String id) {
        return jdbc.sql("select state from recipient where request_id = ?::uuid and sent_at is not null")
                .param(id)
                .query((row, n) -> row.getString(1))
                .list();
    }

    private LocalDate date(String id, String column) {
        return jdbc.sql("select " + column + " from request where id = ?::uuid")
                .param(id)
                .query(LocalDate.class)
                .single();
    }

    /** The jobs are nobody's business but their module's; a test plays the clockwork that starts them. */
    private void run(String job) {
        ReflectionTestUtils.invokeMethod(portal.getBean(job), "run");
    }
}
