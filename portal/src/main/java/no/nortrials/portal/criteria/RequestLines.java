package no.nortrials.portal.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The criteria of a text, in order: one for each bullet or line. What belongs to the line before it, because it goes on or
 * is a point under it, stays with it; headings are left out.
 */
final class RequestLines {
    static final int MOST = 120;
    private static final Pattern BULLET =
            Pattern.compile("^(\\s*)(?:[*•·▪◦–-]|\\(?\\d{1,2}[.)]|\\(?[a-z][.)])\\s+(.*)$");
    private static final Pattern HEADING =
            Pattern.compile("(?i)^\\W*((key|main|general|other)\\s+)?((inclusion|exclusion|eligibility)(\\s+criteria)?"
                    + "|(inklusjons|eksklusjons)kriterier)\\s*:?\\W*$");

    private final List<String> lines = new ArrayList<>();
    private int indent;
    private boolean bulleted;
    private boolean gap = true;

    private RequestLines() {}

    static List<String> of(String text) {
        var reader = new RequestLines();
        reader.bulleted = text.lines().anyMatch(line -> BULLET.matcher(line).matches());
        text.lines().forEach(reader::read);
        return reader.lines.stream()
                .map(line -> line.replaceAll("\\\\([<>*#\\[\\]~_-])", "$1"))
                .map(line ->
                        line.length() <= PlainForms.LONGEST_TEXT ? line : line.substring(0, PlainForms.LONGEST_TEXT))
                .limit(MOST)
                .toList();
    }

    private void read(String line) {
        if (line.isBlank()) {
            gap = true;
            return;
        }
        if (HEADING.matcher(line).matches()) return;
        Matcher bullet = BULLET.matcher(line);
        if (bullet.matches()) point(bullet.group(1).length(), bullet.group(2).strip());
        else if (bulleted && !gap && !lines.isEmpty()) lines.add(lines.removeLast() + " " + line.strip());
        else begin(0, line.strip());
        gap = false;
    }

    private void point(int depth, String text) {
        if (!lines.isEmpty()
                && depth > indent
                && (lines.getLast().endsWith(":") || lines.getLast().contains(": ")))
            lines.add(joined(lines.removeLast(), text));
        else begin(depth, text);
    }

    private void begin(int depth, String text) {
        indent = depth;
        lines.add(text);
    }

    private static String joined(String line, String point) {
        return line + (line.endsWith(":") || line.endsWith(";") ? " " : "; ") + point;
    }
}
