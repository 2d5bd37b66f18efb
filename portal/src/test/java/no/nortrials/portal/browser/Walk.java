package no.nortrials.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import no.nortrials.portal.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What everybody on one walk shares: where the portal is and which language is read. */
record Walk(int port, String language) {

    /** Does something as the first demo user with a role. */
    void as(Role role, Consumer<Visitor> steps) {
        try (var visitor = Visitor.at(port).signIn(role).language(language)) {
            steps.accept(visitor);
        }
    }

    /** Does something as whoever has a personal link, with a phone. */
    void byLink(String link, Consumer<Visitor> steps) {
        try (var visitor = Visitor.at(port).width(390).open(link).language(language)) {
            steps.accept(visitor);
        }
    }

    /** The newest request of the first sponsor among the demo users, once it was received. */
    static String requestOfTheFirstSponsor(JdbcClient jdbc) {
        return jdbc.sql("""
                        select r.id from request r join account a using (organisation_id)
                        where a.role = 'SPONSOR' and a.name = 'Owen Samplewood' and r.received_at is not null
                        order by r.received_at desc limit 1
                        """).query(String.class).single();
    }

    /** What a page offers for download begins as such a file does. */
    static void assertFile(Visitor visitor, String path, String begins) {
        byte[] body = visitor.page().request().get(path).body();
        assertThat(new String(body, 0, Math.min(body.length, begins.length()), StandardCharsets.ISO_8859_1))
                .as(path)
                .isEqualTo(begins);
    }
}
