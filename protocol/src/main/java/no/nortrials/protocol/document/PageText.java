package no.nortrials.protocol.document;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text of one page by its position, with a tab where a wide gap separates columns. */
final class PageText extends PDFTextStripper {
    /** A gap of so many blanks is the space between two columns. */
    private static final float COLUMN = 4;

    private float end = -1;

    private PageText(int page) {
        setSortByPosition(true);
        setStartPage(page);
        setEndPage(page);
    }

    /** The lines of a page, counted from 1, without those that are blank at its end. */
    static List<String> of(PDDocument document, int page) throws IOException {
        return new PageText(page).getText(document).stripTrailing().lines().toList();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        if (!positions.isEmpty()) {
            TextPosition first = positions.getFirst();
            if (end >= 0 && first.getXDirAdj() - end > COLUMN * first.getWidthOfSpace())
                getOutput().write("\t");
            TextPosition last = positions.getLast();
            end = last.getXDirAdj() + last.getWidthDirAdj();
        }
        super.writeString(text, positions);
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        end = -1;
        super.writeLineSeparator();
    }
}
