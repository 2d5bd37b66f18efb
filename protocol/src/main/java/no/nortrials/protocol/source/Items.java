package no.nortrials.protocol.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.nortrials.protocol.Place;

/**
 * Splits the lines of a list into its items. The first mark decides what an item is; a mark of another kind or further to the right
 * is a part of the item above it, as is a line without a mark that follows directly. Without any mark every line is an item.
 */
public final class Items {
    /** One item with what the list calls it. */
    public record Item(String identifier, String text, Place place) {}

    private static final class Open {
        private final String identifier;
        private final Place place;
        private final StringBuilder text;

        private Open(String identifier, String text, Place place) {
            this.identifier = identifier;
            this.place = place;
            this.text = new StringBuilder(text);
        }

        private Item item() {
            return new Item(identifier, text.toString().strip(), place);
        }
    }

    private final List<Open> items = new ArrayList<>();
    private final boolean marked;
    private Optional<Marker.Kind> kind = Optional.empty();
    private int indent;
    private boolean afterBlank = true;
    /** Whether the last line was only the word between two conditions of one item. */
    private boolean joining;

    private Items(List<Line> lines) {
        marked = lines.stream()
                .anyMatch(line -> line.item() || Marker.of(line.text()).isPresent());
        for (Line line : lines) {
            if (!line.isBlank()) add(line);
            afterBlank = line.isBlank();
        }
    }

    /** The items in their order; none has an empty text. */
    public static List<Item> of(List<Line> lines) {
        return new Items(lines)
                .items.stream()
                        .map(Open::item)
                        .filter(item -> !item.text().isEmpty())
                        .toList();
    }

    private void add(Line line) {
        Optional<Marker> marker = Marker.of(line.text());
        if (line.item() && marker.isEmpty()) listed(line);
        else marker.ifPresentOrElse(mark -> marked(mark, line), () -> unmarked(line));
    }

    /** An item by the format's own word; its indentation is its level. */
    private void listed(Line line) {
        if (items.isEmpty()) indent = line.indent();
        if (items.isEmpty() || line.indent() <= indent) open("", line.text().strip(), line);
        else last().text.append("\n- ").append(line.text().strip());
    }

    private void marked(Marker marker, Line line) {
        if (kind.isEmpty()) {
            kind = Optional.of(marker.kind());
            indent = line.indent();
        }
        boolean top = kind.get() == marker.kind() && line.indent() <= indent + 1;
        boolean goesOn = joining;
        joining = false;
        if ((top && !goesOn) || items.isEmpty()) open(marker.name(), marker.rest(), line);
        else last().text.append('\n').append(line.text().strip());
    }

    private void unmarked(Line line) {
        boolean joins = line.text().strip().matches("(?i)and|or|and/or|og|eller|og/eller");
        boolean continues = (marked && !afterBlank) || joins || joining;
        joining = joins;
        if (continues && !items.isEmpty())
            last().text.append(' ').append(line.text().strip());
        else open("", line.text().strip(), line);
    }

    private void open(String identifier, String text, Line line) {
        items.add(new Open(identifier, text, line.place()));
    }

    private Open last() {
        return items.getLast();
    }
}
