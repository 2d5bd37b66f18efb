package no.nortrials.portal.browser;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A question about the country as a whole, answered with the help of an expert. */
@Tag("walk")
@WalkTest
class CountryWayIT {
    private static final String WORDS = "Norway can take part. (Made up.)";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"nb", "en"})
    void aCountryRequestIsAnsweredWithADocument(String language) {
        var walk = new Walk(port, language);
        var sponsor = new SponsorSteps(walk);
        var unit = new UnitSteps(walk);

        String id = sponsor.sends("COUNTRY", "Could Norway take part? " + language);
        unit.asksAnExpert(id);
        new HospitalSteps(walk)
                .expertAnswers(new Post(jdbc).links(id, "country.invitation").getFirst());
        unit.answersForTheCountry(id, WORDS);

        sponsor.readsTheDocument(id, WORDS);
    }
}
