package no.nortrials.protocol.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Makes small Word files. */
public final class Words {
    private final XWPFDocument document;

    private Words(XWPFDocument document) {
        this.document = document;
    }

    /** A file as a test writes it. */
    public static byte[] of(Consumer<Words> writer) {
        try (var document = new XWPFDocument()) {
            writer.accept(new Words(document));
            var out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A paragraph. */
    public XWPFParagraph paragraph(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(text);
        return paragraph;
    }

    /** A heading by its style. */
    public void heading(String text) {
        paragraph(text).setStyle("Heading2");
    }

    /** An item of a list whose number Word makes itself. */
    public void item(String text, int level) {
        XWPFParagraph paragraph = paragraph(text);
        paragraph.setNumID(BigInteger.ONE);
        paragraph.setNumILvl(BigInteger.valueOf(level));
    }

    /** A table of texts; a line break in a text begins a paragraph of the cell. */
    public void table(List<List<String>> rows) {
        XWPFTable table = document.createTable(rows.size(), rows.getFirst().size());
        for (int row = 0; row < rows.size(); row++)
            for (int column = 0; column < rows.get(row).size(); column++) {
                var cell = table.getRow(row).getCell(column);
                String[] paragraphs = rows.get(row).get(column).split("\n", -1);
                cell.setText(paragraphs[0]);
                for (int i = 1; i < paragraphs.length; i++)
                    cell.addParagraph().createRun().setText(paragraphs[i]);
            }
    }
}
