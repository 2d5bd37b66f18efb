package no.nortrials.portal.dispatch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads a workbook back from its parts: the cells of each sheet as text, by place. */
public final class Workbooks {
    private static final byte[] NO_STRINGS = "<sst/>".getBytes(StandardCharsets.UTF_8);

    private Workbooks() {}

    /** For each sheet, in order, what stands in its cells: {@code A1}, {@code B7}. */
    public static List<Map<String, String>> cells(byte[] workbook) {
        Map<String, byte[]> parts = parts(workbook);
        List<String> shared = strings(parts.getOrDefault("xl/sharedStrings.xml", NO_STRINGS));
        var sheets = new ArrayList<Map<String, String>>();
        parts.forEach((name, part) -> {
            if (name.startsWith("xl/worksheets/sheet")) sheets.add(sheet(part, shared));
        });
        return sheets;
    }

    private static Map<String, String> sheet(byte[] part, List<String> shared) {
        var cells = new TreeMap<String, String>();
        for (Element cell : elements(part, "c")) {
            String value = cell.getTextContent();
            cells.put(
                    cell.getAttribute("r"),
                    cell.getAttribute("t").equals("s") ? shared.get(Integer.parseInt(value)) : value);
        }
        return cells;
    }

    private static List<String> strings(byte[] part) {
        return elements(part, "si").stream().map(Element::getTextContent).toList();
    }

    private static List<Element> elements(byte[] part, String name) {
        try {
            NodeList found = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(part))
                    .getElementsByTagName(name);
            var all = new ArrayList<Element>();
            for (int i = 0; i < found.getLength(); i++) all.add((Element) found.item(i));
            return all;
        } catch (Exception e) {
            throw new IllegalStateException(new String(part, StandardCharsets.UTF_8), e);
        }
    }

    /** By the directory at the end: the writer does not know the sizes when it writes the entries' heads. */
    private static Map<String, byte[]> parts(byte[] workbook) {
        var parts = new TreeMap<String, byte[]>();
        try {
            Path file = Files.createTempFile("workbook", ".xlsx");
            Files.write(file, workbook);
            try (var zip = new ZipFile(file.toFile())) {
                for (var entry : Collections.list(zip.entries()))
                    parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
