package no.nortrials.portal.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/** What a file may have wrong, and what its report says: the place and the reason. */
class BadFilesTest {
    private static final String HEADER = "Kommune;Kjønn;År;Antall\n";
    private static final Mapping KNOWN = new Mapping(
            Mapping.Encoding.UTF_8,
            Mapping.Separator.SEMICOLON,
            Mapping.Decimal.POINT,
            new LinkedHashMap<>(Map.of(
                    "Kommune", Meaning.MUNICIPALITY,
                    "Kjønn", Meaning.SEX,
                    "År", Meaning.YEAR,
                    "Antall", Meaning.VALUE)),
            "",
            "patients");

    @Test
    void anotherEncodingIsNamedWithItsLine() {
        byte[] bytes = (HEADER + "5001;kvinner;2025;41\n").getBytes(Charset.forName("windows-1252"));

        assertThat(read(bytes, KNOWN)).containsExactly(Finding.at(1, "", "encoding", "UTF-8", "0xF8"));
    }

    @Test
    void anotherEncodingIsFoundOutWhenNobodySaidWhich() {
        byte[] bytes = (HEADER + "5001;kvinner;2025;41\n").getBytes(Charset.forName("windows-1252"));

        Reading reading = interpreting(Set.of()).of(bytes, Mapping.UNKNOWN);

        assertThat(reading.report().findings()).isEmpty();
        assertThat(reading.report().how()).isEqualTo("windows-1252, ;");
        assertThat(reading.mapping().columns())
                .containsEntry("Kjønn", Meaning.SEX)
                .containsEntry("År", Meaning.YEAR);
    }

    @Test
    void lettersLostBeforehandAreNamed() {
        assertThat(read("Kommune;KjÃ¸nn;År;Antall\n5001;kvinner;2025;41\n"))
                .extracting(Finding::code)
                .containsExactly("spoilt");
    }

    @Test
    void aDecimalCommaIsNoNumberWhereDecimalsHaveAPoint() {
        assertThat(read(HEADER + "5001;kvinner;2025;41.5\n0301;kvinner;2025;17,5\n"))
                .containsExactly(Finding.at(3, "Antall", "number.POINT", "17,5"));
    }

    @Test
    void aThousandOrLittleMoreThanOneMustBeSaid() {
        assertThat(read(text(HEADER + "5001;kvinner;2025;1,234\n"), with(Mapping.Decimal.DETECT)))
                .containsExactly(Finding.of("decimalUnclear"));
    }

    @Test
    void aDecimalCommaIsReadWhereItIsTheMark() {
        Reading reading =
                interpreting(Set.of()).of(text(HEADER + "5001;kvinner;2025;1 234,5\n"), with(Mapping.Decimal.DETECT));

        assertThat(reading.figures())
                .singleElement()
                .satisfies(figure -> assertThat(figure.value()).hasValue(1234.5));
    }

    @Test
    void aColumnOfAnotherNameIsNamedWithThoseThereAre() {
        assertThat(read("Kommune;Kjønn;År;Pasienter\n5001;kvinner;2025;41\n"))
                .containsExactly(
                        Finding.at(0, "Antall", "column", "Antall", "Kommune, Kjønn, År, Pasienter"),
                        Finding.at(0, "Pasienter", "newColumn", "Pasienter"));
    }

    @Test
    void aTotalThatIsNotTheSumOfItsPartsIsNamed() {
        String file = HEADER + "Hele landet;kvinner;2025;100\n5001;kvinner;2025;41\n0301;kvinner;2025;58\n";

        assertThat(read(text(file), KNOWN, Rule.TOTALS))
                .containsExactly(Finding.at(2, "", "total", "100", "99", "2025 0 FEMALE patients"));
        assertThat(read(text(file.replace(";58", ";59")), KNOWN, Rule.TOTALS)).isEmpty();
    }

    @Test
    void bothSexesAreTheSumOfWomenAndMen() {
        assertThat(read(
                        text(HEADER + "5001;begge kjønn;2025;90\n5001;kvinner;2025;41\n5001;menn;2025;48\n"),
                        KNOWN,
                        Rule.TOTALS))
                .extracting(Finding::code)
                .containsExactly("total");
    }

    @Test
    void aSuppressedPartLeavesTheTotalOpenButNotSmallerThanTheOthers() {
        String file = HEADER + "0;kvinner;2025;100\n5001;kvinner;2025;%s\n0301;kvinner;2025;:\n";

        assertThat(read(text(file.formatted("97")), KNOWN, Rule.TOTALS)).isEmpty();
        assertThat(read(text(file.formatted("103")), KNOWN, Rule.TOTALS))
                .extracting(Finding::code)
                .containsExactly("total");
    }

    @Test
    void aMunicipalityThatIsNoMoreIsNamed() {
        assertThat(read(HEADER + "5001;kvinner;2025;41\n0219;kvinner;2025;12\n"))
                .containsExactly(Finding.at(3, "Kommune", "place", "0219"));
    }

    @Test
    void aMunicipalityOfFormerYearsThatTellsNothingIsLeftOut() {
        Reading reading = interpreting(Set.of())
                .of(text(HEADER + "5001;kvinner;2025;41\n0219;kvinner;2025;0\n1601;menn;2025;..\n"), KNOWN);

        assertThat(reading.report().findings()).isEmpty();
        assertThat(reading.figures()).hasSize(1);
    }

    @Test
    void municipalitiesAreSummedToTrustAreasAndInOsloTheDistricts() {
        Reading reading = interpreting(EnumSet.of(Rule.SUM_TO_TRUSTS, Rule.TOTALS))
                .of(
                        text(HEADER
                                + "0;kvinner;2025;99\n50;kvinner;2025;41\n5001;kvinner;2025;41\n0301;kvinner;2025;58\n"
                                + "030101;kvinner;2025;20\n"),
                        KNOWN);

        assertThat(reading.report().findings()).isEmpty();
        assertThat(reading.figures())
                .extracting(figure -> figure.at().trust() + "/" + figure.at().municipality() + " "
                        + figure.value().orElse(-1))
                .containsExactly("/0 99.0", "883974832/ 41.0", "/ 38.0", "965985166/ 20.0");
    }

    @Test
    void aMunicipalityOfTheVersionBeforeThatIsMissingIsNamed() {
        var reading = new FileInterpreting(Bundled.PLACES, Set.of(), Set.of("5001", "1103"))
                .of(text(HEADER + "5001;kvinner;2025;41\n"), KNOWN);

        assertThat(reading.report().findings()).containsExactly(Finding.of("vanished", "1103"));
        assertThat(reading.figures()).isEmpty();
    }

    @Test
    void aSuppressedCellStaysUnknownAndIsRefusedWhereAllMustBeKnown() {
        String file = HEADER + "5001;kvinner;2025;<5\n5001;menn;2025;12\n";

        List<Observation> figures = interpreting(Set.of()).of(text(file), KNOWN).figures();

        assertThat(figures.getFirst().flag()).isEqualTo(Flag.SUPPRESSED);
        assertThat(figures.getFirst().value()).isEmpty();
        assertThat(read(text(file), KNOWN, Rule.COMPLETE)).containsExactly(Finding.at(2, "", "unknown.SUPPRESSED"));
    }

    @Test
    void theSameCombinationTwiceIsNamedWithBothLines() {
        assertThat(read(HEADER + "5001;kvinner;2025;41\n0301;menn;2025;9\n5001;kvinner;2025;44\n"))
                .containsExactly(Finding.at(4, "", "twice", "2"));
    }

    @Test
    void nothingIsNoVersion() {
        assertThat(read("")).containsExactly(Finding.of("empty"));
        assertThat(read(" \n\n")).containsExactly(Finding.of("empty"));
        assertThat(read(HEADER)).containsExactly(Finding.of("empty"));
    }

    @Test
    void aWebPageIsNoData() {
        assertThat(read("<!DOCTYPE html><html><head><title>Vedlikehold</title></head></html>"))
                .containsExactly(
                        Finding.of("page", "<!DOCTYPE html><html><head><title>Vedlikehold</title></head></html>"));
    }

    @Test
    void aRowOfAnotherWidthIsNamed() {
        assertThat(read(HEADER + "5001;kvinner;2025\n")).containsExactly(Finding.at(2, "", "width", "3", "4"));
    }

    @Test
    void aWorkbookThatUnpacksWithoutEndIsNotUnpacked() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < 151; i++) zip.write(zeros);
        }

        assertThat(bytes.size()).isLessThan(1_000_000);
        assertThat(read(bytes.toByteArray(), KNOWN)).containsExactly(Finding.of("bomb", "150"));
    }

    @Test
    void aWorkbookIsReadAsTheSameTableInText() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            var sheet = book.newWorksheet("Tall");
            List<String> header = List.of("Kommune", "Kjønn", "År", "Antall");
            for (int i = 0; i < header.size(); i++) sheet.value(0, i, header.get(i));
            sheet.value(1, 0, "5001");
            sheet.value(1, 1, "kvinner");
            sheet.value(1, 2, 2025);
            sheet.value(1, 3, 41.5);
        }
        byte[] workbook = bytes.toByteArray();

        assertThat(read(workbook, KNOWN)).isEmpty();
        assertThat(interpreting(Set.of()).of(workbook, KNOWN).figures())
                .isEqualTo(interpreting(Set.of())
                        .of(text(HEADER + "5001;kvinner;2025;41.5\n"), KNOWN)
                        .figures())
                .hasSize(1);
    }

    private static Mapping with(Mapping.Decimal decimal) {
        return new Mapping(
                KNOWN.encoding(), KNOWN.separator(), decimal, KNOWN.columns(), KNOWN.year(), KNOWN.measure());
    }

    private static List<Finding> read(String file) {
        return read(text(file), KNOWN);
    }

    private static List<Finding> read(byte[] file, Mapping mapping, Rule... rules) {
        Set<Rule> all = EnumSet.noneOf(Rule.class);
        all.addAll(List.of(rules));
        return interpreting(all).of(file, mapping).report().findings();
    }

    private static FileInterpreting interpreting(Set<Rule> rules) {
        return new FileInterpreting(Bundled.PLACES, rules, Set.of());
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
