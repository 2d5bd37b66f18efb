package no.nortrials.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplittingTest {
    @ParameterizedTest
    @CsvSource({
        "Inclusion Criteria:,Exclusion Criteria:",
        "INCLUSION CRITERIA,EXCLUSION CRITERIA",
        "## Inclusion,## Exclusion",
        "**Key Inclusion Criteria:**,**Key Exclusion Criteria:**",
        "Criteria for inclusion:,Criteria for exclusion:",
        "Inclusion criteria (all of the following):,Non-inclusion criteria:",
        "1. Inclusion criteria,2. Exclusion criteria",
        "Inklusjonskriterier:,Eksklusjonskriterier:",
        "Viktigste inklusjonskriterier,Viktigste eksklusjonskriterier",
        "Hvem kan delta?,Hvem kan ikke delta?",
        "Kriterier for inklusjon,Kriterier for eksklusjon",
        "Eligibility Criteria:,Patients will be excluded if:"
    })
    void everyFormOfHeadingOpensItsSection(String inclusion, String exclusion) {
        String text = inclusion + "\n\n* Asthma\n* Age 21 years or older\n\n" + exclusion + "\n\n* Smoker\n";

        ReadCriteria read = CriteriaText.read(text);

        assertThat(texts(read, Section.INCLUSION)).containsExactly("Asthma", "Age 21 years or older");
        assertThat(texts(read, Section.EXCLUSION)).containsExactly("Smoker");
    }

    @Test
    void headingsInOneLineAreFound() {
        ReadCriteria read = CriteriaText.read(
                "Inclusion Criteria: 1) asthma; 2) FEV1 > 50 %; 3) consent. Exclusion Criteria: 1) smoker; 2) pregnancy");

        assertThat(texts(read, Section.INCLUSION)).containsExactly("asthma;", "FEV1 > 50 %;", "consent.");
        assertThat(texts(read, Section.EXCLUSION)).containsExactly("smoker;", "pregnancy");
    }

    @Test
    void wordsOfAHeadingInsideASentenceOpenNothing() {
        ReadCriteria read =
                CriteriaText.read("Exclusion Criteria:\n* patients who do not fulfil the inclusion criteria\n* gout");

        assertThat(texts(read, Section.EXCLUSION)).hasSize(2);
    }

    @Test
    void textWithOnlyExclusionHasNoInclusion() {
        ReadCriteria read = CriteriaText.read("Exclusion criteria:\n- gout\n- stroke");

        assertThat(read.in(Section.INCLUSION)).isEmpty();
        assertThat(texts(read, Section.EXCLUSION)).containsExactly("gout", "stroke");
    }

    @Test
    void textWithoutHeadingIsOfUnknownSection() {
        assertThat(CriteriaText.read("gout\nstroke").criteria())
                .extracting(ReadCriterion::section)
                .containsExactly(Section.UNKNOWN, Section.UNKNOWN);
    }

    @Test
    void numbersAndNestingAreKept() {
        String text = """
                Inclusion:
                1. Any of the following:
                   a. gout
                   b. stroke
                2. Consent
                   - written
                      * and dated
                3. Adult
                """;

        assertThat(CriteriaText.read(text).criteria())
                .extracting(criterion -> criterion.number() + "/" + criterion.level() + "/" + criterion.text())
                .containsExactly(
                        "1./0/Any of the following:",
                        "a./1/gout",
                        "b./1/stroke",
                        "2./0/Consent",
                        "-/1/written",
                        "*/2/and dated",
                        "3./0/Adult");
    }

    @Test
    void numbersWithPointsNestWithoutIndentation() {
        String text = "Inclusion:\n1. Disease\n1.1 Gout\n1.2 Stroke\n2. Consent";

        assertThat(CriteriaText.read(text).criteria())
                .extracting(ReadCriterion::level)
                .containsExactly(0, 1, 1, 0);
    }

    @Test
    void bulletsUnderAColonNestWithoutIndentation() {
        String text = "1. One of:\n- gout\n- stroke\n2. Consent";

        assertThat(CriteriaText.read(text).criteria())
                .extracting(ReadCriterion::level)
                .containsExactly(0, 1, 1, 0);
    }

    @Test
    void aSentenceThatRunsOnIsOneCriterion() {
        String text = "* gout treated with\n  allopurinol\n* stroke";

        assertThat(CriteriaText.read(text).criteria()).hasSize(2);
    }

    @Test
    void numberAtTheBeginningIsNoMarker() {
        assertThat(CriteriaText.read("18 years or older\n1.5 mg of digoxin\n3 or more episodes")
                        .criteria())
                .extracting(ReadCriterion::number)
                .containsOnly("");
    }

    @Test
    void everySpanHoldsItsText() {
        String text = "Inclusion: \n\t1)  Gout \r\n 2)  Stroke\t\r\nExclusion:  • pregnancy  • MI ";

        List<ReadCriterion> criteria = CriteriaText.read(text).criteria();

        assertThat(criteria)
                .allSatisfy(criterion -> assertThat(criterion.span().in(text)).isEqualTo(criterion.text()));
        assertThat(criteria).extracting(ReadCriterion::text).containsExactly("Gout", "Stroke", "pregnancy", "MI");
    }

    private static List<String> texts(ReadCriteria read, Section section) {
        return read.in(section).stream().map(ReadCriterion::text).collect(Collectors.toList());
    }
}
