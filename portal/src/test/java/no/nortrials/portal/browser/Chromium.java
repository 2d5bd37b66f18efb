package no.nortrials.portal.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** The browser of the test run: the system's Chromium, started once. */
final class Chromium {
    private static @Nullable Browser running;

    private Chromium() {}

    /** The browser; a clear failure when none is installed, unless {@code -DskipBrowser} gives the tests up. */
    static synchronized Browser get() {
        Assumptions.assumeTrue(System.getProperty("skipBrowser") == null, "browser tests are skipped by -DskipBrowser");
        if (running == null) running = start();
        return running;
    }

    private static Browser start() {
        Path program = installed()
                .orElseThrow(
                        () -> new AssertionError(
                                "The browser tests need Chromium and found none. Run tools/install-chromium, name it in CHROMIUM, or leave them out with -DskipBrowser."));
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setChromiumSandbox(false)
                        .setArgs(List.of("--disable-dev-shm-usage", "--disable-gpu", "--font-render-hinting=none")));
    }

    private static Optional<Path> installed() {
        return Stream.of(
                        System.getenv("CHROMIUM"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
