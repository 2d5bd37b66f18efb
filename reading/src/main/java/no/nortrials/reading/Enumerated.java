package no.nortrials.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list written into one line: {@code 1) age over 18; 2) consent}, or with bullets between. */
final class Enumerated {
    private static final Pattern FIRST = Pattern.compile("\\(?([1aA])([.)])\\s?");
    private static final Pattern BULLET = Pattern.compile("\\s?[•●▪■◦]\\s{0,3}");

    private Enumerated() {}

    static List<Line> parts(String text, Line line) {
        String written = line.in(text);
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        Matcher first = FIRST.matcher(written);
        if (first.lookingAt()) numbers(written, first.group(1).charAt(0) == '1', first.group(2), starts);
        else bullets(written, starts);
        return cut(text, line, starts);
    }

    private static void numbers(String line, boolean digits, String close, List<Integer> starts) {
        int from = 2;
        for (int next = 2; next < 100; next++) {
            String label =
                    digits ? Integer.toString(next) : "" + (char) (line.charAt(line.indexOf(close) - 1) + next - 1);
            int at = following(line, label + close, from);
            if (at < 0) return;
            starts.add(at);
            from = at + label.length() + 1;
        }
    }

    /** The next place where the label stands after a space, and not in a number. */
    private static int following(String line, String label, int from) {
        for (int at = line.indexOf(label, from); at > 0; at = line.indexOf(label, at + 1)) {
            int after = at + label.length();
            boolean opened = line.charAt(at - 1) == '(';
            char before = line.charAt(opened && at > 1 ? at - 2 : at - 1);
            boolean clear = after >= line.length() || !Character.isDigit(line.charAt(after));
            if (clear && (Line.space(before) || ";,".indexOf(before) >= 0)) return opened ? at - 1 : at;
        }
        return -1;
    }

    private static void bullets(String line, List<Integer> starts) {
        Matcher bullet = BULLET.matcher(line);
        while (bullet.find()) if (bullet.start() > 0) starts.add(bullet.start());
    }

    private static List<Line> cut(String text, Line line, List<Integer> starts) {
        List<Line> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size() ? line.start() + starts.get(i + 1) : line.end();
            Line part = line.from(text, line.start() + starts.get(i));
            parts.add(part.until(text, Math.min(to, part.end())));
        }
        return parts;
    }
}
