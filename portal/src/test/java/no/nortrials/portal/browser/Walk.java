package no.nortrials.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import no.nortrials.portal.access.Role;

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

    /** What a page offers for download begins as such a file does. */
    static void assertFile(Visitor visitor, String path, String begins) {
        byte[] body = visitor.page().request().get(path).body();
        assertThat(new String(body, 0, Math.min(body.length, begins.length()), StandardCharsets.ISO_8859_1))
                .as(path)
                .isEqualTo(begins);
    }
}
