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
        String[] lines = text.text().replace("\r\n", "\n").split("\n", -1);
        for (int i = 0; i < lines.length; i++)
            reader.add(new Line(unescaped(lines[i]), new Place.JsonLine(text.pointer(), i + 1), false));
        reader.close();
    }

    /** Adds the items of a text value that belongs to one list. */
    public static void add(Findings findings, Node text, Category category, String identifier) {
        String[] lines = text.text().replace("\r\n", "\n").split("\n", -1);
        List<Line> all = new ArrayList<>();
        for (int i = 0; i < lines.length; i++)
            all.add(new Line(unescaped(lines[i]), new Place.JsonLine(text.pointer(), i + 1), false));
        List<Items.Item> items = Items.of(all);
        boolean several =
                items.stream().filter(item -> !item.identifier().isEmpty()).count() > 1;
        if (several) items.forEach(item -> findings.criterion(category, item.identifier(), item.text(), item.place()));
        else findings.criterion(category, identifier, unescaped(text.text()), text.place());
    }

    /** Registers write markdown, in which a backslash stands before a sign that shall stand for itself. */
    private static String unescaped(String line) {
        return line.replaceAll("\\\\([\\\\*_<>\\[\\]~#+.()^-])", "$1");
    }

    private void add(Line line) {
        Optional<Category> heading = Heading.of(line.text());
        if (heading.isPresent()) {
            close();
            category = heading.get();
        } else section.add(line);
    }

    private void close() {
        for (Items.Item item : Items.of(section))
            findings.criterion(category, item.identifier(), item.text(), item.place());
        section.clear();
    }
}
