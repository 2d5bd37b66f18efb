package no.nortrials.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody without a mouse. Every stop on the way must be visible, in the window, uncovered and marked, come after the
 * one before, and let the next Tab leave it.
 */
final class Keys {
    private static final int STOPS_AT_MOST = 150;
    private static final int STOPS_IN_A_DAY = 4;

    private final Page page;
    private @Nullable Stop last;
    private @Nullable FilePayload file;
    private int loaded;
    private int presses;
    private int letters;

    Keys(Page page) {
        this.page = page;
        page.onLoad(_ -> loaded++);
        page.onFileChooser(dialog -> {
            if (file != null) dialog.setFiles(file);
        });
    }

    /** Begins to count anew. */
    Keys count() {
        presses = 0;
        letters = 0;
        return this;
    }

    /** Keys pressed since the count began, letters of what was written not among them. */
    int presses() {
        return presses;
    }

    int letters() {
        return letters;
    }

    Keys press(String key) {
        page.keyboard().press(key);
        presses++;
        return this;
    }

    Keys type(String text) {
        page.keyboard().type(text);
        letters += text.length();
        return this;
    }

    /** Goes on to the element of this role and name. */
    Keys to(String role, String name) {
        return to(role + " `" + name + "`", stop -> stop.is(role, name));
    }

    /** Goes on to the first element that is meant. */
    Keys to(String what, Predicate<Stop> meant) {
        var trail = new StringBuilder();
        for (int n = 0; n < STOPS_AT_MOST; n++) {
            Optional<Stop> stop = tab();
            if (stop.filter(meant).isPresent()) return this;
            trail.append("\n  ")
                    .append(stop.map(at -> at.role() + " `" + at.name() + "`").orElse("the page"));
        }
        throw new AssertionError(what + " is nowhere on " + page.url() + "; the way was" + trail + "\n"
                + page.locator("main").innerText());
    }

    /** Goes back to the element of this role and name. */
    Keys backTo(String role, String name) {
        for (int n = 0; n < STOPS_AT_MOST; n++) {
            press("Shift+Tab");
            if (focus().is(role, name)) return arrived(focus());
        }
        throw new AssertionError("no " + role + " `" + name + "` before on " + page.url());
    }

    /** Goes to an element and presses Enter there, which leads to another page. */
    Keys follow(String role, String name) {
        to(role, name);
        return enter();
    }

    /** Presses Enter, which leads to another page. */
    Keys enter() {
        int before = loaded;
        press("Enter");
        page.waitForCondition(() -> loaded > before);
        last = Stop.of(page).orElse(null);
        return this;
    }

    /** Jumps over the top of the page by its first link. */
    Keys skip(String linkName) {
        to("link", linkName);
        press("Enter");
        assertThat(focus().told("id")).as("skip link of " + page.url()).isEqualTo("content");
        last = null;
        return this;
    }

    /** Answers the dialog for a file, opened by a key. */
    Keys file(FilePayload file) {
        this.file = file;
        press("Enter");
        page.waitForCondition(() -> (Boolean) page.evaluate("document.activeElement.files.length === 1"));
        return this;
    }

    /** What has the focus. */
    Stop focus() {
        return Stop.of(page)
                .orElseThrow(() -> new AssertionError("nothing has the focus on " + page.url() + ": "
                        + page.locator("main").innerText()));
    }

    private Optional<Stop> tab() {
        Stop from = last;
        press("Tab");
        Optional<Stop> to = Stop.of(page);
        for (int within = 1; from != null && from.hasStopsWithin() && same(to) && within < STOPS_IN_A_DAY; within++) {
            press("Tab");
            to = Stop.of(page);
        }
        if (to.isEmpty()) last = null;
        to.ifPresent(stop -> leaves(from, stop));
        return to;
    }

    private static boolean same(Optional<Stop> stop) {
        return stop.map(at -> at.yes("same")).orElse(false);
    }

    private void leaves(@Nullable Stop from, Stop to) {
        boolean roundAgain = to.number("landmark") < 0;
        if (from != null && !roundAgain) {
            assertThat(to.yes("same")).as("trapped in " + to).isFalse();
            assertThat(to.yes("sameRing"))
                    .as("looks the same without the focus: " + from)
                    .isFalse();
            assertThat(to.readAfter(from))
                    .as(page.url() + ": from " + from + " to " + to)
                    .isTrue();
        }
        arrived(to);
    }

    private Keys arrived(Stop stop) {
        String where = page.url() + ": " + stop;
        assertThat(stop.name()).as("name at " + where).isNotBlank();
        assertThat(stop.yes("visible")).as("visible at " + where).isTrue();
        assertThat(stop.yes("inWindow")).as("in the window at " + where).isTrue();
        assertThat(stop.yes("covered")).as("covered at " + where).isFalse();
        assertThat(stop.yes("ring")).as("marked at " + where).isTrue();
        last = stop;
        return this;
    }
}
