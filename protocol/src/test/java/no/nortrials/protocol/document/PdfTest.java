package no.nortrials.protocol.document;

import static no.nortrials.protocol.Readings.place;
import static no.nortrials.protocol.Readings.read;
import static no.nortrials.protocol.Readings.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import no.nortrials.protocol.Category;
import no.nortrials.protocol.Field;
import no.nortrials.protocol.Format;
import no.nortrials.protocol.Place;
import no.nortrials.protocol.Protocol;
import no.nortrials.protocol.Remark;
import no.nortrials.protocol.SourceCriterion;
import org.junit.jupiter.api.Test;

class PdfTest {
    private static final List<String> FIRST = List.of(
            "Confidential FJ-0075",
            "Title: A randomised, double-blind phase 2 study of glacier",
            "water in people who are always thirsty",
            "Protocol number: FJ-0075",
            "EU CT number: 2027-512343-75-00",
            "Sponsor\tIsbre Vann AS",
            "Indication\tThirst",
            "Number of participants: approximately 1,250 (625 per arm)",
            "Number of participants in Norway: 85",
            "Age: 18 to 75 years",
            "Sex: Both men and women",
            "Investigational product\tGlacier water, 1 litre",
            "Comparator\tTap water",
            "First patient in: 14 March 2028",
            "Last patient out: Nov 2029",
            "Countries: Norway, Sweden and Finland",
            "Page 1 of 3");
    private static final List<String> SECOND = List.of(
            "Confidential FJ-0075",
            "Inclusion criteria",
            "1. Thirsty for more than",
            "six months",
            "2. Drinks at least:",
            "a) three litres a day, or",
            "b) four at night",
            "3. Able to walk",
            "Page 2 of 3");
    private static final List<String> THIRD = List.of(
            "Confidential FJ-0075",
            "4. Lives near a glacier",
            "Exclusion criteria:",
            "- Diabetes",
            "- Ice in the",
            "veins",
            "5.3 Lifestyle considerations",
            "No hot drinks.",
            "Page 3 of 3");

    private final Protocol protocol = read(Pdfs.of(FIRST, SECOND, THIRD));

    @Test
    void labelledLinesAreFields() {
        assertThat(protocol.format()).isEqualTo(Format.PDF);
        assertThat(protocol.value(Field.PROTOCOL_NUMBER)).contains("FJ-0075");
        assertThat(protocol.value(Field.EU_CT_NUMBER)).contains("2027-512343-75-00");
        assertThat(protocol.value(Field.PLANNED_NUMBER)).contains("1250");
        assertThat(protocol.value(Field.PLANNED_IN_NORWAY)).contains("85");
        assertThat(protocol.value(Field.AGE_MIN)).contains("18");
        assertThat(protocol.value(Field.AGE_MAX)).contains("75");
        assertThat(protocol.value(Field.SEX)).contains("ALL");
        assertThat(protocol.value(Field.START)).contains("2028-03-14");
        assertThat(protocol.value(Field.END)).contains("2029-11-30");
        assertThat(protocol.values(Field.COUNTRY)).containsExactly("Norway", "Sweden", "Finland");
    }

    @Test
    void titleGoesOnOverLinesAndSaysWhatHasNoLabel() {
        assertThat(protocol.value(Field.TITLE))
                .contains("A randomised, double-blind phase 2 study of glacier water in people who are always thirsty");
        assertThat(protocol.value(Field.PHASE)).contains("II");
        assertThat(protocol.value(Field.RANDOMISED)).contains("yes");
        assertThat(protocol.value(Field.BLINDING)).contains("double blind");
    }

    @Test
    void secondColumnIsTheValueOfTheFirst() {
        assertThat(protocol.value(Field.SPONSOR)).contains("Isbre Vann AS");
        assertThat(protocol.value(Field.CONDITION)).contains("Thirst");
        assertThat(protocol.values(Field.PRODUCT)).containsExactly("Glacier water, 1 litre");
        assertThat(protocol.values(Field.COMPARATOR)).containsExactly("Tap water");
    }

    @Test
    void listsGoOnOverPagesWithoutHeadsAndFeet() {
        assertThat(words(protocol, Category.INCLUSION))
                .containsExactly(
                        "Thirsty for more than six months",
                        "Drinks at least:\na) three litres a day, or\nb) four at night",
                        "Able to walk",
                        "Lives near a glacier");
        assertThat(words(protocol, Category.EXCLUSION)).containsExactly("Diabetes", "Ice in the veins");
    }

    @Test
    void placesArePagesAndLines() {
        assertThat(place(protocol, Field.PROTOCOL_NUMBER)).isEqualTo(new Place.Page(1, 4));
        assertThat(protocol.criteria()).extracting(SourceCriterion::place).contains(new Place.Page(3, 2));
        assertThat(new Place.Page(3, 2).shown()).isEqualTo("page 3, line 2");
    }

    @Test
    void longerOfTwoListsIsReadAndTheOtherRemarked() {
        Protocol twice = read(Pdfs.of(
                List.of("Key inclusion criteria", "- Tall", "Phase: 3"),
                List.of("5.1 Inclusion criteria", "- Tall", "- Kind", "5.2 Exclusion criteria", "- Angry")));

        assertThat(words(twice, Category.INCLUSION)).containsExactly("Tall", "Kind");
        assertThat(twice.remarks())
                .containsExactly(
                        new Remark(new Place.Page(1, 2), "another list of INCLUSION with 1 items is not read"));
    }

    @Test
    void tableOfContentsIsNoList() {
        Protocol contents = read(Pdfs.of(
                List.of("5.1 Inclusion criteria ........ 12", "5.2 Exclusion criteria ........ 14", "Sponsor: Isbre"),
                List.of("5.1 Inclusion criteria", "- Tall")));

        assertThat(contents.criteria())
                .singleElement()
                .satisfies(one -> assertThat(one.text()).isEqualTo("Tall"));
    }

    @Test
    void pagesAfterTheFirstThreeHundredAreRemarked() {
        List<String> first = List.of("Protocol number: FJ-0076", "Sponsor: Isbre Vann AS");
        @SuppressWarnings("unchecked")
        List<String>[] pages = IntStream.range(0, 320)
                .mapToObj(page -> page == 0 ? first : List.of("Line of page " + page))
                .toArray(List[]::new);

        Protocol many = read(Pdfs.of(pages));

        assertThat(many.remarks()).extracting(Remark::text).containsExactly("of 320 pages the first 300 are read");
    }
}
