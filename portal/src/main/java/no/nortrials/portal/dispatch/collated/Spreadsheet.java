package no.nortrials.portal.dispatch.collated;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import no.nortrials.portal.dispatch.letter.Texts;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** The overview as a workbook: the numbers, then one line for each answer; for the unit also everybody. */
@Component
class Spreadsheet {
    private final Texts texts;

    Spreadsheet(Texts texts) {
        this.texts = texts;
    }

    byte[] of(CollatedPage page, Locale locale) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "NorTrials", "1.0")) {
            summary(workbook.newWorksheet(texts.text("collated.summary", locale)), page, locale);
            answers(workbook.newWorksheet(texts.text("collated.answers", locale)), page.interested(), locale);
            if (!page.everybody().isEmpty()) answers(workbook.newWorksheet("NorTrials"), page.everybody(), locale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void summary(Worksheet sheet, CollatedPage page, Locale locale) {
        Collated.Shared shared = page.shared();
        sheet.value(0, 0, texts.text("collated.title", locale, shared.reference()));
        sheet.value(1, 0, shared.title());
        sheet.value(2, 0, texts.text("collated.frozen", locale, page.frozen()));
        if (shared.synthetic()) sheet.value(3, 0, texts.text("collated.synthetic", locale));
        int line = 5;
        line = number(sheet, line, texts.text("collated.asked", locale), shared.asked());
        line = number(
                sheet,
                line,
                texts.text("collated.interested", locale),
                shared.interested().size());
        Integer declined = shared.declined();
        if (declined != null) line = number(sheet, line, texts.text("collated.declined", locale), declined);
        line = number(sheet, line, texts.text("collated.missing", locale), shared.missing());
        sheet.value(line + 1, 0, page.snapshot().comment());
        sheet.width(0, 48);
    }

    private static int number(Worksheet sheet, int line, String label, int value) {
        sheet.value(line, 0, label);
        sheet.value(line, 1, value);
        return line + 1;
    }

    private void answers(Worksheet sheet, List<CollatedPage.Part> parts, Locale locale) {
        List<String> heads = List.of("collated.trust", "collated.decision", "collated.question", "collated.value");
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(0, column, texts.text(heads.get(column), locale));
            sheet.style(0, column).bold().set();
            sheet.width(column, 36);
        }
        int line = 1;
        for (CollatedPage.Part part : parts) {
            if (part.lines().isEmpty()) line = line(sheet, line, part, "", "");
            for (var each : part.lines()) line = line(sheet, line, part, each.question(), each.answer());
        }
        sheet.freezePane(0, 1);
    }

    private static int line(Worksheet sheet, int line, CollatedPage.Part part, String question, String answer) {
        sheet.value(line, 0, part.trust());
        sheet.value(line, 1, part.state());
        sheet.value(line, 2, question);
        sheet.value(line, 3, answer);
        return line + 1;
    }
}
