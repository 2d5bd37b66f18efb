package no.nortrials.portal.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.List;
import no.nortrials.portal.access.Secrets;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A link that does not work says nothing of why: whatever is wrong, the answer is the same to the byte. */
@PortalTest
class PersonalLinksTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Given given;

    private RouteWorld world;

    @BeforeEach
    void makeAWorld() {
        world = new RouteWorld(jdbc, given);
    }

    /** Every kind of personal link, what ends one, and whom it is none of the business of. */
    enum Page {
        ANSWER(
                "/a/",
                Visitor.OTHER_HOSPITAL,
                "update answer_link set created_at = created_at - interval '1 day', expires_at = created_at where token_hash = ?",
                "update answer_link set revoked_at = created_at where token_hash = ?"),
        PANEL(
                "/p/",
                Visitor.OTHER_SPONSOR,
                "update panel_member set expires_at = sent_at + interval '1 second' where token_hash = ?",
                "update panel_member set revoked_at = sent_at where token_hash = ?"),
        OUTCOME(
                "/o/",
                Visitor.OTHER_SPONSOR,
                "update outcome_ask set asked_at = '2020-01-01T08:00:00Z' where token_hash = ?",
                "delete from outcome_ask where token_hash = ?");

        final String path;
        final Visitor stranger;
        final String expire;
        final String revoke;

        Page(String path, Visitor stranger, String expire, String revoke) {
            this.path = path;
            this.stranger = stranger;
            this.expire = expire;
            this.revoke = revoke;
        }

        List<String> ends() {
            return List.of(expire, revoke);
        }
    }

    @ParameterizedTest
    @EnumSource
    void linkThatWorksOpens(Page page) throws Exception {
        assertThat(visit(HttpMethod.GET, page, working(page), Visitor.ANONYMOUS))
                .startsWith("200");
    }

    @ParameterizedTest
    @EnumSource
    void guessedExpiredAndRevokedLinksAreTheSame(Page page) throws Exception {
        for (var method : List.of(HttpMethod.GET, HttpMethod.POST)) {
            String guessed = visit(method, page, Secrets.fresh(), Visitor.ANONYMOUS);

            assertThat(guessed).startsWith("404").contains("This link does not work");
            for (String end : page.ends())
                assertThat(visit(method, page, ended(page, end), Visitor.ANONYMOUS))
                        .as("%s after %s", method, end)
                        .isEqualTo(guessed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void linkOfAnotherIsAsGoodAsGuessedToWhoIsSignedIn(Page page) throws Exception {
        for (var method : List.of(HttpMethod.GET, HttpMethod.POST)) {
            String guessed = visit(method, page, Secrets.fresh(), page.stranger);

            assertThat(guessed).startsWith("404").contains("This link does not work");
            assertThat(visit(method, page, working(page), page.stranger)).isEqualTo(guessed);
            for (String end : page.ends())
                assertThat(visit(method, page, ended(page, end), page.stranger)).isEqualTo(guessed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void linkOfAnotherKindOpensNothing(Page page) throws Exception {
        String guessed = visit(HttpMethod.GET, page, Secrets.fresh(), Visitor.ANONYMOUS);

        for (Page other : Page.values())
            if (other != page)
                assertThat(visit(HttpMethod.GET, page, working(other), Visitor.ANONYMOUS))
                        .isEqualTo(guessed);
    }

    private String working(Page page) {
        return world.fill(page.path + "{token}").substring(page.path.length());
    }

    private String ended(Page page, String how) {
        String token = working(page);
        assertThat(jdbc.sql(how).param(Secrets.hash(token)).update()).isEqualTo(1);
        return token;
    }

    /** Status, headers and page; the visitor's own token and the token against forgery are not the portal's words. */
    private String visit(HttpMethod method, Page page, String token, Visitor visitor) throws Exception {
        var call = request(method, page.path + token).header("Accept-Language", "en");
        if (method.equals(HttpMethod.POST)) call = call.with(csrf());
        if (visitor != Visitor.ANONYMOUS) call = call.with(Given.signedIn(world.person(visitor)));
        var response = mvc.perform(call).andReturn().getResponse();
        var headers = response.getHeaderNames().stream()
                .sorted()
                .filter(name -> !name.equals("Set-Cookie"))
                .map(name -> name + ": " + response.getHeaders(name))
                .toList();
        return response.getStatus() + " " + headers
                + response.getContentAsString()
                        .replace(token, "TOKEN")
                        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
