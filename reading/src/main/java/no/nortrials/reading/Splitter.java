package no.nortrials.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.nortrials.reading.Headings.Heading;

/** Splits a text into criteria. Used for one text and thrown away. */
final class Splitter {
    private static final int LONGEST = 10_000;
    private static final int WRAPPED = 50;

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private final Outline outline = new Outline();
    private Section section = Section.UNKNOWN;
    private boolean exclusionFirst;
    private boolean marked;
    private boolean fresh = true;
    private boolean wrapped;

    private Splitter(String text) {
        this.text = text;
    }

    static List<Piece> split(String text) {
        Splitter splitter = new Splitter(text);
        for (Line line : Line.of(text)) splitter.line(line);
        return splitter.before();
    }

    /** What stands before the first heading is inclusion when that heading is of exclusion. */
    private List<Piece> before() {
        if (!exclusionFirst) return pieces;
        return pieces.stream()
                .map(piece -> piece.section() == Section.UNKNOWN ? piece.in(Section.INCLUSION) : piece)
                .toList();
    }

    private void line(Line line) {
        Optional<Section> heading = Headings.alone(line.in(text));
        if (heading.isPresent()) open(heading.get());
        else withInlineHeadings(line);
        wrapped = line.end() - line.start() >= WRAPPED;
    }

    private void open(Section next) {
        exclusionFirst |= section == Section.UNKNOWN && next == Section.EXCLUSION;
        section = next;
        outline.clear();
        marked = false;
        fresh = true;
    }

    private void withInlineHeadings(Line line) {
        Line rest = line;
        Optional<Heading> heading = Headings.inline(rest.in(text), 0);
        while (heading.isPresent()) {
            Heading found = heading.get();
            criteria(beforeHeading(rest, rest.start() + found.start()));
            open(found.section());
            rest = rest.from(text, rest.start() + found.end());
            heading = Headings.inline(rest.in(text), 0);
        }
        criteria(rest);
    }

    /** Without the marks of markdown that belong to the heading after it. */
    private Line beforeHeading(Line line, int heading) {
        int end = heading;
        while (end > line.start() && "*_# ".indexOf(text.charAt(end - 1)) >= 0) end--;
        return line.until(text, end);
    }

    private void criteria(Line line) {
        for (Line part : Enumerated.parts(text, line)) if (!part.isEmpty()) criterion(part);
    }

    private void criterion(Line line) {
        Optional<Marker> marker = Marker.at(line.in(text));
        if (marker.isEmpty() && continues(line)) {
            Piece last = pieces.removeLast();
            add(last.until(line.end()));
            return;
        }
        String style = marker.map(Marker::style).orElse("");
        int level =
                outline.level(line.indent(), style, marker.map(Marker::parts).orElse(1));
        marked |= marker.isPresent();
        Line body = marker.map(found -> line.from(text, line.start() + found.length()))
                .orElse(line);
        if (body.isEmpty()) return;
        add(new Piece(section, marker.map(Marker::written).orElse(""), level, body.start(), body.end()));
    }

    private void add(Piece piece) {
        pieces.add(piece);
        fresh = false;
        outline.ends(text.charAt(piece.end() - 1) == ':');
    }

    /** A line without a marker belongs to the criterion before it when a sentence runs on or the list has markers. */
    private boolean continues(Line line) {
        if (fresh || line.afterBlank()) return false;
        Piece last = pieces.getLast();
        if (last.end() - last.start() > LONGEST) return false;
        char before = text.charAt(last.end() - 1);
        if (wrapped && Character.isLowerCase(text.charAt(line.start()))) return ".;:,".indexOf(before) < 0;
        return marked && !last.number().isEmpty() && ".;:".indexOf(before) < 0 && line.indent() > 0;
    }
}
