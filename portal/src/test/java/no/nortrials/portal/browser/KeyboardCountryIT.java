package no.nortrials.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A question about the country as a whole, answered by keys. */
@Tag("walk")
@WalkTest
class KeyboardCountryIT {
    private static final String SYNTHESIS = "Norway can take part. (Made up.)";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MessageSource messages;

    @ParameterizedTest
    @CsvSource({"en,Grace Mockford,Robert Draftley", "nb,Anders Prøvesen,Ida Tenkeland"})
    void expertsAreAskedAndTheirAnswersPutTogether(String language, String sponsor, String coordinator) {
        var words = new Words(messages, language);
        String title = "Country by keys, " + language;

        String id = new KeySponsor(port, words, sponsor).sends("COUNTRY", title);
        unitAsksAnExpert(words, coordinator, title);
        expertAnswers(words, new Post(jdbc).links(id, "country.invitation").getFirst());
        unitApproves(words, coordinator, title);

        try (var reader = Walker.signedIn(port, words, sponsor)) {
            reader.menu("myRequests").find(title).link("country.toAnswer");
            assertThat(reader.text()).contains(SYNTHESIS);
        }
    }

    private void unitAsksAnExpert(Words words, String name, String title) {
        try (var unit = Walker.signedIn(port, words, name)) {
            unit.menu("queue").find(title).link("country.toDesk").skip();
            unit.keys().to("an expert", stop -> stop.role().equals("checkbox")).press("Space");
            unit.form().answer(Map.of("due", Answers.inDays(7)));
            unit.button("country.ask");
        }
    }

    private void expertAnswers(Words words, String link) {
        try (var expert = Walker.at(port, words, link)) {
            expert.skip().form().answer(Answers.expert());
            expert.button("country.link.submit");
            assertThat(expert.text()).contains(words.of("country.link.thanks"));
        }
    }

    private void unitApproves(Words words, String name, String title) {
        try (var unit = Walker.signedIn(port, words, name)) {
            unit.menu("requests").find(title).link("country.toDesk").skip();
            unit.form().answer(Map.of("synthesis", SYNTHESIS, "conclusion", "FEASIBLE"));
            unit.button("country.save").skip().link("country.toReview").skip();
            unit.form().answer(Map.of("alone", "true"));
            unit.button("country.approve");
        }
    }
}
