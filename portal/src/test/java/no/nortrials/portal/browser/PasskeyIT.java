package no.nortrials.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.ServerSocket;
import no.nortrials.portal.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A person adds a passkey to the account and signs in with it; the browser's own virtual authenticator holds the key. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
        properties = {
            "portal.embedded-db.dir=temporary",
            "portal.embedded-db.database=passkey",
            "portal.demo=true",
            "portal.sign-in.attempts-per-minute=1000000"
        })
class PasskeyIT {
    private static int port;

    /** A passkey is bound to the portal's address, so the port must be known before the portal starts. */
    @DynamicPropertySource
    static void address(DynamicPropertyRegistry properties) throws IOException {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        properties.add("server.port", () -> port);
        properties.add("portal.url", () -> "http://localhost:" + port);
    }

    @Test
    void aPasskeyIsAddedAndSignsIn() {
        try (var visitor = Visitor.at(port)) {
            Page page = visitor.page();
            holdsPasskeys(page);
            visitor.signIn(Role.SPONSOR).language("en").open("/account");
            page.getByLabel("Name of this device").fill("Prøvenøkkel 4711");
            page.locator("#passkey-add button").click();
            page.waitForURL("**/account?added");
            assertThat(visitor.check().page().textContent("main")).contains("Prøvenøkkel 4711");
            visitor.signOut();

            visitor.open("/login");
            String before = session(page);
            assertThat(before).isNotEmpty();
            page.locator("#passkey-sign-in").click();
            page.waitForURL(address -> !address.contains("/login"));

            visitor.check();
            assertThat(page.locator("form[action='/logout']").count()).isEqualTo(1);
            assertThat(session(page)).isNotEqualTo(before);
        }
    }

    private static void holdsPasskeys(Page page) {
        CDPSession cdp = page.context().newCDPSession(page);
        cdp.send("WebAuthn.enable");
        var key = new JsonObject();
        key.addProperty("protocol", "ctap2");
        key.addProperty("transport", "internal");
        key.addProperty("hasResidentKey", true);
        key.addProperty("hasUserVerification", true);
        key.addProperty("isUserVerified", true);
        key.addProperty("automaticPresenceSimulation", true);
        var options = new JsonObject();
        options.add("options", key);
        cdp.send("WebAuthn.addVirtualAuthenticator", options);
    }

    private static String session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("SESSION"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }
}
