package no.nortrials.protocol.document;

import static no.nortrials.protocol.Readings.place;
import static no.nortrials.protocol.Readings.read;
import static no.nortrials.protocol.Readings.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.nortrials.protocol.Category;
import no.nortrials.protocol.Field;
import no.nortrials.protocol.Format;
import no.nortrials.protocol.Place;
import no.nortrials.protocol.Protocol;
import no.nortrials.protocol.SourceCriterion;
import org.junit.jupiter.api.Test;

class DocxTest {
    private final Protocol protocol = read(Words.of(word -> {
        word.paragraph("Synopsis");
        word.table(List.of(
                List.of("Title", "Reindeer milk in children with short nights"),
                List.of("Protocol number", "RM-77"),
                List.of("Phase", "2/3"),
                List.of("Number of participants", "64"),
                List.of("Age", "≥ 6 years"),
                List.of("Inclusion criteria", "1. Sleeps less than eight hours\n2. Likes milk"),
                List.of("Study rationale", "Nights are long in the north.")));
        word.paragraph("Sponsor: Vidda Dairy AS");
        word.heading("Exclusion criteria");
        word.item("Allergic to milk", 0);
        word.item("of cows", 1);
        word.item("Allergic to reindeer", 0);
        word.heading("Withdrawal");
        word.paragraph("Children may stop at any time.");
    }));

    @Test
    void rowsOfTablesAreFieldsWithTheirCell() {
        assertThat(protocol.format()).isEqualTo(Format.DOCX);
        assertThat(protocol.value(Field.TITLE)).contains("Reindeer milk in children with short nights");
        assertThat(protocol.value(Field.PROTOCOL_NUMBER)).contains("RM-77");
        assertThat(protocol.value(Field.PHASE)).contains("II_III");
        assertThat(protocol.value(Field.PLANNED_NUMBER)).contains("64");
        assertThat(protocol.value(Field.AGE_MIN)).contains("6");
        assertThat(place(protocol, Field.PHASE)).isEqualTo(new Place.Cell(1, 3, 2));
    }

    @Test
    void labelledParagraphsAreFieldsWithTheirNumber() {
        assertThat(protocol.value(Field.SPONSOR)).contains("Vidda Dairy AS");
        assertThat(place(protocol, Field.SPONSOR)).isEqualTo(new Place.Paragraph(2));
    }

    @Test
    void listInACellEndsWithItsRow() {
        assertThat(words(protocol, Category.INCLUSION)).containsExactly("Sleeps less than eight hours", "Likes milk");
        assertThat(protocol.criteria().getFirst().place()).isEqualTo(new Place.Cell(1, 6, 2));
    }

    @Test
    void listBelowAHeadingEndsAtTheNextAndKeepsItsLevels() {
        assertThat(words(protocol, Category.EXCLUSION))
                .containsExactly("Allergic to milk\n- of cows", "Allergic to reindeer");
        assertThat(protocol.criteria()).extracting(SourceCriterion::identifier).containsExactly("1", "2", "", "");
    }

    @Test
    void norwegianSynopsisIsRead() {
        Protocol norwegian = read(Words.of(word -> {
            word.paragraph("Tittel: Multer mot forkjølelse");
            word.paragraph("Protokollnummer: MB-78");
            word.paragraph("Fase: III");
            word.paragraph("Antall deltakere: 210");
            word.paragraph("Antall pasienter i Norge: 70");
            word.paragraph("Alder: 18 til 65 år");
            word.paragraph("Inklusjonskriterier");
            word.item("Forkjølet", 0);
            word.paragraph("Eksklusjonskriterier");
            word.item("Liker ikke multer", 0);
        }));

        assertThat(norwegian.value(Field.TITLE)).contains("Multer mot forkjølelse");
        assertThat(norwegian.value(Field.PROTOCOL_NUMBER)).contains("MB-78");
        assertThat(norwegian.value(Field.PHASE)).contains("III");
        assertThat(norwegian.value(Field.PLANNED_NUMBER)).contains("210");
        assertThat(norwegian.value(Field.PLANNED_IN_NORWAY)).contains("70");
        assertThat(norwegian.value(Field.AGE_MAX)).contains("65");
        assertThat(words(norwegian, Category.INCLUSION)).containsExactly("Forkjølet");
        assertThat(words(norwegian, Category.EXCLUSION)).containsExactly("Liker ikke multer");
    }

    @Test
    void longDocumentIsReadToItsEnd() {
        Protocol long1 = read(Words.of(word -> {
            for (int i = 0; i < 3_000; i++)
                word.paragraph("A paragraph about the weather in the mountains, number " + i);
            word.paragraph("Protocol number: RM-79");
            word.paragraph("Sponsor: Vidda Dairy AS");
        }));

        assertThat(long1.value(Field.PROTOCOL_NUMBER)).contains("RM-79");
        assertThat(place(long1, Field.PROTOCOL_NUMBER)).isEqualTo(new Place.Paragraph(3_001));
    }
}
