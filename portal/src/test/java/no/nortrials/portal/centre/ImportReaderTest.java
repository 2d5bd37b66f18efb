package no.nortrials.portal.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import no.nortrials.portal.directory.TherapyArea;
import no.nortrials.portal.request.RequestFields;
import org.junit.jupiter.api.Test;

class ImportReaderTest {
    private static final String HEADER =
            "Mottatt dato;Organisasjon;Type;Produkt;Tittel;Studienummer;Terapiområde;Indikasjon;Fase;Tilstand\r\n";
    private static final String GOOD =
            "02.03.2026;Blåfjell AS;sted;legemiddel;Studie av Ω ved hjertesvikt;ABC-7;Hjerte og kar;Hjertesvikt;3;åpen\r\n";

    private final ImportReader reader = new ImportReader(
            new Vocabulary(List.of(
                    new TherapyArea("CARDIOVASCULAR", "Hjerte og kar", "Cardiovascular"),
                    new TherapyArea("CANCER", "Kreft", "Cancer"))),
            LocalDate.of(2026, 6, 1));

    @Test
    void reads_words_of_both_languages_as_codes() {
        ImportFile file = read(HEADER + GOOD);

        ImportLine line = file.lines().getFirst();
        assertThat(line.problems()).isEmpty();
        assertThat(line.number()).isEqualTo(2);
        assertThat(line.form().text(RequestFields.THERAPY_AREA)).isEqualTo("CARDIOVASCULAR");
        assertThat(line.form().text(RequestFields.PHASE)).isEqualTo("III");
        assertThat(line.form().text(RequestFields.KIND)).isEqualTo("SITE");
        assertThat(line.form().text(CentreForm.HANDLING)).isEqualTo("OPEN");
    }

    @Test
    void reads_english_headings_with_commas_and_quoted_fields() {
        ImportFile file = read("""
                received on,organisation,type,product,title,study number,therapy area,indication,phase,state
                2026-03-02,"Blue, Hill & Co",country,drug,"A ""bold"" study",,Cancer,,II/III,done
                """);

        ImportLine line = file.lines().getFirst();
        assertThat(line.problems()).isEmpty();
        assertThat(line.form().text(RequestFields.ORGANISATION)).isEqualTo("Blue, Hill & Co");
        assertThat(line.form().text(RequestFields.TITLE)).isEqualTo("A \"bold\" study");
        assertThat(line.form().text(RequestFields.PHASE)).isEqualTo("II_III");
    }

    @Test
    void reads_utf8_with_and_without_mark_and_windows_1252() {
        String withoutOmega = (HEADER + GOOD).replace("Ω", "x");
        for (byte[] bytes : List.of(
                (HEADER + GOOD).getBytes(StandardCharsets.UTF_8),
                ("\ufeff" + HEADER + GOOD).getBytes(StandardCharsets.UTF_8),
                withoutOmega.getBytes(Charset.forName("windows-1252")))) {
            ImportFile file = reader.read(bytes);
            assertThat(file.problem()).isNull();
            assertThat(file.lines().getFirst().form().text(RequestFields.ORGANISATION))
                    .isEqualTo("Blåfjell AS");
        }
    }

    @Test
    void says_of_each_wrong_line_what_was_read_and_keeps_the_line() {
        ImportFile file = read(
                HEADER + GOOD + "31.02.2026;;sted;legemiddel;Tittel;;Hjerte og kar;;9;åpen\r\n" + "bare to;felt\r\n");

        assertThat(file.good()).hasSize(1);
        ImportLine wrong = file.wrong().getFirst();
        assertThat(wrong.number()).isEqualTo(3);
        assertThat(wrong.content()).contains("31.02.2026");
        assertThat(wrong.problems()).containsKeys(CentreForm.RECEIVED_ON, CentreForm.ORGANISATION, CentreForm.PHASE);
        assertThat(file.wrong().get(1).problems()).containsKey("line");
    }

    @Test
    void refuses_a_day_that_has_not_come() {
        ImportFile file = read(HEADER + GOOD.replace("02.03.2026", "02.06.2026"));
        assertThat(file.wrong().getFirst().problems()).containsOnlyKeys(CentreForm.RECEIVED_ON);
    }

    @Test
    void names_the_columns_that_are_missing() {
        ImportFile file = read("Tittel;Fase\r\nEn studie;3\r\n");
        assertThat(file.problem()).asString().contains("centre.import.columns", "receivedOn", "organisation");
    }

    @Test
    void reads_ten_thousand_lines_and_refuses_too_many() {
        assertThat(read(HEADER + GOOD.repeat(10_000)).good()).hasSize(10_000);
        assertThat(read(HEADER + GOOD.repeat(ImportReader.MOST_LINES + 1)).problem())
                .isNotNull();
    }

    @Test
    void survives_an_open_quotation_mark_and_an_empty_file() {
        assertThat(read("").problem()).isNotNull();
        ImportFile open = read(HEADER + "\"02.03.2026;Blåfjell AS;sted\r\n" + GOOD);
        assertThat(open.good()).isEmpty();
        assertThat(open.wrong().size() + (open.problem() == null ? 0 : 1)).isPositive();
    }

    @Test
    void its_own_template_can_be_read_in_both_languages() {
        for (boolean norwegian : new boolean[] {true, false}) {
            ImportFile file = read(ImportReader.template(norwegian));
            assertThat(file.problem()).isNull();
            assertThat(file.good()).hasSize(1);
        }
    }

    private ImportFile read(String text) {
        return reader.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
