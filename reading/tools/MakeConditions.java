import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the condition table from ICD-10-CM and MONDO:
 * {@code java tools/MakeConditions.java FOLDER-OF-TERMINOLOGY conditions.tsv.gz}. See SOURCES.md beside the table.
 */
void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    SortedSet<String> rows = new TreeSet<>();
    for (List<String> cells : csv(Files.newInputStream(folder.resolve("icd10cm_3char.csv")))) rows.add(cells.get(0) + "\tT\t" + cells.get(1));
    for (List<String> cells : csv(new GZIPInputStream(Files.newInputStream(folder.resolve("icd10cm_codes.csv.gz")))))
        if (wanted(cells.get(0))) rows.add(category(cells.get(0)) + "\tS\t" + plain(cells.get(1)));
    for (List<String> cells : csv(Files.newInputStream(folder.resolve("mondo_xref.csv"))))
        for (String code : cells.get(3).split("[|;]")) if (code.length() >= 3) rows.add(category(code) + "\tM\t" + cells.get(1));
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(Path.of(args[1])))) {
        for (String row : rows) out.write((row + "\n").getBytes(StandardCharsets.UTF_8));
    }
    IO.println(rows.size() + " rows");
}

/** Causes of injury are no conditions, and of injuries four characters say enough. */
boolean wanted(String code) {
    char chapter = code.charAt(0);
    if (chapter >= 'V' && chapter <= 'Y') return false;
    return code.length() > 3 && (chapter != 'S' && chapter != 'T' && chapter != 'M' || code.length() <= 5);
}

String category(String code) {
    return code.substring(0, 3);
}

/** Without sides and without words that only say that nothing more is said. */
String plain(String title) {
    return title.replaceAll("(?i),? (initial|subsequent) encounter.*|, sequela", "")
            .replaceAll("(?i),? (unspecified|right|left|bilateral|other specified)\\b", "")
            .replaceAll("(?i)\\b(right|left|bilateral|unspecified) ", "")
            .replaceAll("\\s+", " ")
            .strip();
}

List<List<String>> csv(InputStream in) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        reader.readLine();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) rows.add(cells(line));
    }
    return rows;
}

List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
        if (c == '"') quoted = !quoted;
        else if (c == ',' && !quoted) {
            cells.add(cell.toString());
            cell.setLength(0);
        } else cell.append(c);
    }
    cells.add(cell.toString());
    return cells;
}
