package no.nortrials.portal.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** An element that has the focus: what it is called, and whether one can see that it has the focus. */
record Stop(String role, String name, Map<String, Object> seen) {
    private static final String SCRIPT = script();
    private static final Pattern TOLD = Pattern.compile("^- '?([a-z]+)(?: \"((?:[^\"\\\\]|\\\\.)*)\")?");

    /** Where the focus is; nothing when it is on the page as a whole. */
    static Optional<Stop> of(Page page) {
        @SuppressWarnings("unchecked")
        var seen = (Map<String, Object>) page.evaluate(SCRIPT);
        if (seen == null) return Optional.empty();
        if ((Boolean) Objects.requireNonNull(seen.get("within")))
            return Optional.of(new Stop("part", text(seen, "id"), seen));
        if (text(seen, "tag").equals("summary")) return Optional.of(new Stop("summary", text(seen, "text"), seen));
        Matcher told = TOLD.matcher(
                page.locator(":focus").ariaSnapshot().lines().findFirst().orElse(""));
        return Optional.of(
                told.find()
                        ? new Stop(told.group(1), plain(told.group(2)), seen)
                        : new Stop(text(seen, "tag"), text(seen, "text"), seen));
    }

    private static String plain(@org.jspecify.annotations.Nullable String name) {
        return name == null
                ? ""
                : name.replaceAll("\\\\(.)", "$1").replace("''", "'").strip();
    }

    boolean is(String role, String name) {
        return this.role.equals(role) && this.name.equals(name);
    }

    boolean in(String group) {
        return told("group").equals(group);
    }

    String told(String what) {
        return text(seen, what);
    }

    private static String text(Map<String, Object> seen, String what) {
        return ((String) Objects.requireNonNull(seen.get(what), what)).strip();
    }

    boolean yes(String what) {
        return (Boolean) Objects.requireNonNull(seen.get(what), what);
    }

    double number(String what) {
        return ((Number) Objects.requireNonNull(seen.get(what), what)).doubleValue();
    }

    /** A day's box has a stop for day, month, year and the calendar within it. */
    boolean hasStopsWithin() {
        return told("type").equals("date");
    }

    /** Comes after another where people read: at most one landmark back, and not above it unless beside it. */
    boolean readAfter(Stop before) {
        boolean above = number("bottom") <= before.number("top");
        boolean beside = number("left") >= before.number("right");
        return number("landmark") >= before.number("landmark") - 1 && (!above || beside);
    }

    @Override
    public String toString() {
        return role + " `" + name + "` " + seen;
    }

    private static String script() {
        try {
            return new ClassPathResource("browser/stop.js").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
