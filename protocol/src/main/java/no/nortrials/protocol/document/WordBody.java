package no.nortrials.protocol.document;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.nortrials.protocol.Place;
import no.nortrials.protocol.Reason;
import no.nortrials.protocol.source.Line;
import no.nortrials.protocol.source.RefusedException;

/**
 * Walks through the body of a Word document once. Names are matched without their namespace, which differs between the two variants
 * of the format. Deleted text, fields' codes and the fallback of drawings are not text.
 */
final class WordBody {
    private static final XMLInputFactory FACTORY = factory();
    private static final int MOST_TEXT = 3_000_000;
    private static final int MOST_PARAGRAPHS = 100_000;

    /** A table on the way, with the cell that is being read. */
    private static final class Table {
        private final int number;
        private int row;
        private int column;

        private Table(int number) {
            this.number = number;
        }
    }

    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<Table> tables = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int tableCount;
    private int paragraphs;
    private int length;
    private boolean heading;
    private Optional<Integer> level = Optional.empty();
    private boolean firstOfCell;

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    List<Piece> read(byte[] body) throws RefusedException {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(body));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) start(xml);
                else if (event == XMLStreamConstants.END_ELEMENT) end(xml.getLocalName());
                if (length > MOST_TEXT || pieces.size() > MOST_PARAGRAPHS)
                    throw new RefusedException(Reason.TOO_LARGE, "the Word document has more text than is read");
            }
            return pieces;
        } catch (XMLStreamException e) {
            throw new RefusedException(Reason.BROKEN, "the Word document is not well-formed at " + where(e));
        }
    }

    private static String where(XMLStreamException e) {
        return e.getLocation() == null
                ? "an unknown place"
                : "line " + e.getLocation().getLineNumber() + ", column "
                        + e.getLocation().getColumnNumber();
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "tbl" -> tables.push(new Table(++tableCount));
            case "tr" -> row();
            case "tc" -> cell();
            case "p" -> paragraph();
            case "pStyle" -> style(value(xml));
            case "numPr" -> level = Optional.of(level.orElse(0));
            case "ilvl" -> level = level.map(_ -> depth(value(xml)));
            case "t" -> append(xml.getElementText());
            case "tab" -> append(text.isEmpty() ? "" : "\t");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "Fallback", "del" -> skip(xml);
            default -> {}
        }
    }

    private void row() {
        if (tables.isEmpty()) return;
        tables.element().row++;
        tables.element().column = 0;
    }

    private void cell() {
        if (tables.isEmpty()) return;
        tables.element().column++;
        firstOfCell = true;
    }

    private void paragraph() {
        text.setLength(0);
        heading = false;
        level = Optional.empty();
        if (tables.isEmpty()) paragraphs++;
    }

    private void style(String style) {
        heading = style.matches("(?i)(heading|overskrift|title|tittel).*");
        if (style.matches("(?i)list.*bullet.*|list.*number.*|punktliste.*|nummerertliste.*")) level = Optional.of(0);
    }

    private void append(String words) {
        text.append(words);
        length += words.length();
    }

    private static int depth(String level) {
        return level.matches("[0-8]") ? Integer.parseInt(level) : 0;
    }

    private static String value(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++)
            if (xml.getAttributeLocalName(i).equals("val")) return xml.getAttributeValue(i);
        return "";
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) depth++;
            else if (event == XMLStreamConstants.END_ELEMENT) depth--;
        }
    }

    private void end(String name) {
        if (name.equals("p")) close();
        if (name.equals("tbl") && !tables.isEmpty()) tables.pop();
    }

    /** A line break inside a paragraph begins a line; a blank line after each paragraph keeps them apart. */
    private void close() {
        boolean label = !tables.isEmpty() && tables.element().column == 1 && firstOfCell;
        firstOfCell = false;
        String indent = "    ".repeat(level.orElse(0));
        for (String line : text.toString().split("\n", -1))
            pieces.add(new Piece(new Line(indent + line, place(), level.isPresent()), heading || label));
        pieces.add(new Piece(new Line("", place(), false), false));
    }

    private Place place() {
        if (tables.isEmpty()) return new Place.Paragraph(paragraphs);
        Table table = tables.element();
        return new Place.Cell(table.number, Math.max(1, table.row), Math.max(1, table.column));
    }
}
