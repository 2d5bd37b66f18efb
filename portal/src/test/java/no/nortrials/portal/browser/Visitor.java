package no.nortrials.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import no.nortrials.portal.access.Role;
import org.assertj.core.api.InstanceOfAssertFactories;

/**
 * Somebody with a browser. After every step to another page the page must be accessible (axe, WCAG 2.1 A and AA) and the
 * console silent: a violated Content-Security-Policy, a missing file or a failing script ends the test.
 */
public final class Visitor implements AutoCloseable {
    private static final List<String> STANDARD = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
    private static final String TOO_WIDE = """
            document.documentElement.scrollWidth <= innerWidth ? []
                : [...document.querySelectorAll('body *')]
                    .filter(each => each.getBoundingClientRect().right > innerWidth + 1)
                    .slice(-5).map(each => each.outerHTML.slice(0, 300))
            """;
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final BrowserContext context;
    private final Page page;
    private final List<String> console = new CopyOnWriteArrayList<>();
    private String colours = "light";
    private int width = 1280;

    private Visitor(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onConsoleMessage(message -> {
            if (!message.type().equals("log") && !message.type().equals("debug"))
                console.add(message.type() + ": " + message.text() + " at " + message.location());
        });
        page.onPageError(error -> console.add("error: " + error));
    }

    /** A visitor with an English browser, light colours and a window of 1280 by 900. */
    public static Visitor at(int port) {
        return new Visitor(Chromium.get()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL("http://localhost:" + port)
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/Oslo")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(1280, 900)));
    }

    /** The page itself, for what the other methods do not do. Call {@link #check} after going to another page with it. */
    public Page page() {
        return page;
    }

    /** Signs in as the first demo user with a role, by the page of demo users. */
    public Visitor signIn(Role role) {
        return signIn("section:has(#role-" + role + ") button[data-demo-email] >> nth=0");
    }

    /** Signs in as the demo user with an address. */
    public Visitor signInAs(String email) {
        return signIn("button[data-demo-email='" + email + "']");
    }

    public Visitor signOut() {
        return click(page.locator("form[action='/logout'] button"));
    }

    /** Goes to a page and checks it. */
    public Visitor open(String path) {
        page.navigate(path);
        return check();
    }

    /** Goes to a page that answers with a failure's status, and checks the page it shows instead. */
    public Visitor openFailing(String path, int status) {
        var answer = page.navigate(path);
        assertThat(answer).isNotNull();
        assertThat(answer.status()).as("status of " + path).isEqualTo(status);
        return expectFailing(status);
    }

    /** Checks a page that was answered with a failure's status, which the browser tells on the console. */
    public Visitor expectFailing(int status) {
        page.waitForLoadState(LoadState.LOAD);
        console.removeIf(line -> line.contains("the server responded with a status of " + status));
        return check();
    }

    /** Clicks something that leads to another page, and checks that. */
    public Visitor click(Locator link) {
        link.click();
        return check();
    }

    /** Clicks the button with this text. */
    public Visitor press(String name) {
        return click(page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)));
    }

    /** Follows the link with this text. */
    public Visitor follow(String name) {
        return click(page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)));
    }

    /** Changes the language by the button of the page, {@code nb} or {@code en}. */
    public Visitor language(String wanted) {
        if (!wanted.equals(page.getAttribute("html", "lang"))) click(page.locator("form[action='/language'] .tool"));
        assertThat(page.getAttribute("html", "lang")).isEqualTo(wanted);
        return this;
    }

    /** Prefers {@code light} or {@code dark}, as the device's setting. */
    public Visitor colours(String wanted) {
        colours = wanted;
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(wanted.equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT));
        return this;
    }

    public Visitor width(int pixels) {
        width = pixels;
        page.setViewportSize(pixels, 900);
        return this;
    }

    /** The page is accessible, fits the window's width, and said nothing on the console. */
    public Visitor check() {
        page.waitForLoadState(LoadState.LOAD);
        assertThat(console).as("console at " + page.url()).isEmpty();
        assertThat(problems()).as("accessibility of " + page.url()).isEmpty();
        assertThat(page.locator("h1").count()).as("h1 at " + page.url()).isEqualTo(1);
        assertThat(page.evaluate(TOO_WIDE))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .as("what does not fit a width of " + width + " at " + page.url())
                .isEmpty();
        return this;
    }

    /** The addresses of the main menu, in order. */
    public List<String> menu() {
        return page.locator("#main-menu a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    /** Leaves what the console said so far out of later checks. */
    public Visitor forget() {
        console.clear();
        return this;
    }

    /** Keeps a picture of the whole page as {@code target/screenshots/<name>-<language>-<colours>-<width>.png}. */
    public Visitor picture(String name) {
        String file = "%s-%s-%s-%d.png".formatted(name, page.getAttribute("html", "lang"), colours, width);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(file)));
        return this;
    }

    @Override
    public void close() {
        context.close();
    }

    private Visitor signIn(String button) {
        open("/demo");
        return click(page.locator(button));
    }

    private List<String> problems() {
        return new AxeBuilder(page)
                .withTags(STANDARD).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .limit(3)
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }
}
