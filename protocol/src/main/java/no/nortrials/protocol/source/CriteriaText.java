package no.nortrials.protocol.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.nortrials.protocol.Category;
import no.nortrials.protocol.Place;

/** A text with both lists of criteria, as registers have it: split at its headings and then into items. */
public final class CriteriaText {
    private final Findings findings;
    private final List<Line> section = new ArrayList<>();
    private Category category = Category.OTHER;

    private CriteriaText(Findings findings) {
        this.findings = findings;
    }

    /** Adds every criterion of a text value. What stands before the first heading belongs to neither list. */
    public static void add(Findings findings, Node text) {
        var reader = new CriteriaText(findings);
        lines(text).forEach(reader::add);
        reader.close();
        findings.under("");
    }

    /** Adds the items of a text value that is all of one list. */
    public static void add(Findings findings, Node text, Category category) {
        var reader = new CriteriaText(findings);
        reader.category = category;
        reader.section.addAll(lines(text));
        reader.close();
    }

    /** A sign of a list inside a line begins an item too: some texts have lost their line breaks. */
    private static List<Line> lines(Node text) {
        List<Line> lines = new ArrayList<>();
        String[] all = text.text().replace("\r\n", "\n").split("\n", -1);
        for (int i = 0; i < all.length; i++)
            for (String part : all[i].split("(?<=\\S)\\s*(?=[•●▪])", -1))
                lines.add(new Line(unescaped(part), new Place.JsonLine(text.pointer(), i + 1), false));
        return lines;
    }

    /** Registers write markdown, in which a backslash stands before a sign that shall stand for itself. */
    static String unescaped(String line) {
        return line.replaceAll("\\\\([\\\\*_<>\\[\\]~#+.()^-])", "$1");
    }

    private void add(Line line) {
        Optional<Category> heading = Heading.of(line.text());
        if (heading.isPresent()) {
            close();
            category = heading.get();
            findings.under(Heading.part(line.text()));
        } else section.add(line);
    }

    private void close() {
        Lists.add(findings, category, section);
        section.clear();
    }
}
