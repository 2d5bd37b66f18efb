package no.nortrials.portal.reference;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of an Excel workbook, its first filled row the header. */
final class XlsxFile {
    /** A workbook of {@link FileReading#MOST_ROWS} rows takes less; one that takes more was made to fill the memory. */
    static final long MOST_UNPACKED = 150_000_000;

    private static final int BUFFER = 65_536;

    private XlsxFile() {}

    static Readout read(byte[] bytes) {
        try {
            if (unpacked(bytes) > MOST_UNPACKED)
                return Readout.Refused.of(Finding.of("bomb", Long.toString(MOST_UNPACKED / 1_000_000)));
            return sheet(bytes);
        } catch (IOException | ExcelReaderException | IllegalArgumentException e) {
            return Readout.Refused.of(Finding.of("workbook", String.valueOf(e.getMessage())));
        }
    }

    /** How large it is unpacked, counted no further than is allowed; what the archive says of itself is not believed. */
    private static long unpacked(byte[] bytes) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long total = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries()))
                try (InputStream content = zip.getInputStream(entry)) {
                    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                        total += read;
                        if (total > MOST_UNPACKED) return total;
                    }
                }
        }
        return total;
    }

    private static Readout sheet(byte[] bytes) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            List<RawTable.Row> read = rows.map(XlsxFile::row)
                    .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))
                    .limit(FileReading.MOST_ROWS + 2L)
                    .toList();
            if (read.isEmpty()) return Readout.Refused.of(Finding.of("empty"));
            return Tabled.of(asWideAsTheHeader(read), workbook.getFirstSheet().getName(), "XLSX");
        }
    }

    private static RawTable.Row row(Row row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < Math.min(row.getCellCount(), FileReading.MOST_COLUMNS + 1); i++)
            cells.add(row.getOptionalCell(i).map(XlsxFile::text).orElse(""));
        return new RawTable.Row(row.getRowNum(), cells);
    }

    private static String text(Cell cell) {
        String text = cell.getType() == CellType.STRING ? cell.getText() : cell.getRawValue();
        return text == null ? "" : text.strip();
    }

    /** Excel leaves empty cells at the end of a row out. */
    private static List<RawTable.Row> asWideAsTheHeader(List<RawTable.Row> rows) {
        List<String> header = trimmed(rows.getFirst().cells());
        return rows.stream()
                .map(row -> new RawTable.Row(row.line(), padded(trimmed(row.cells()), header.size())))
                .toList();
    }

    private static List<String> trimmed(List<String> cells) {
        int filled = cells.size();
        while (filled > 0 && cells.get(filled - 1).isBlank()) filled--;
        return cells.subList(0, filled);
    }

    private static List<String> padded(List<String> cells, int width) {
        var padded = new ArrayList<>(cells);
        padded.addAll(Collections.nCopies(Math.max(0, width - cells.size()), ""));
        return padded;
    }
}
