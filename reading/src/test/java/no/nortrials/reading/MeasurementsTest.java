package no.nortrials.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.nortrials.eligibility.EventCriterion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasurementsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ALT <= 3 x ULN|ALT <=3  x UPPER",
                "AST or ALT > 2.5 times the upper limit of normal|AST >2.5  x UPPER;ALT >2.5  x UPPER",
                "Serum creatinine ≤ 1.25xULN|Creatinine <=1.25  x UPPER",
                "bilirubin greater than twice the ULN|Bilirubin >2  x UPPER",
                "Haemoglobin < LLN|Haemoglobin <1  x LOWER",
                "HbA1c 7.0-10.5 %|HbA1c (percent) >=7<=10.5 %",
                "HbA1c > 48 mmol/mol|HbA1c (IFCC) >48 mmol/mol",
                "eGFR > 30 mL/min/1.73 m2|eGFR >30 mL/min/{1.73_m2}",
                "Platelets <50.000 /mmc|Platelets <50000 /uL",
                "platelet count < 100,000/µl|Platelets <100000 /uL",
                "neutrophil count ≥ 1.5x109 /L|Neutrophils >=1.5 10*9/L",
                "ANC at least 1.0 x 10^9/L|Neutrophils >=1 10*9/L",
                "BMI ≥ 18 and ≤ 33 kg/m2|Body mass index >=18<=33 kg/m2",
                "a body mass index (BMI) of 20 to 34 kg/m²|Body mass index >=20<=34 kg/m2",
                "blood pressure > 160/100 mmHg|Systolic blood pressure >160 mm[Hg];Diastolic blood pressure >100 mm[Hg]",
                "LVEF less than or equal to 40 percent|LVEF <=40 %",
                "QTc interval > 470 msec|QTc interval >470 ms",
                "Life expectancy of at least 3 months|Life expectancy >=3 mo",
                "weight over 35 kg|Body weight >35 kg",
                "T-score <-2.5|Bone mineral density T-score <-2.5 ",
                "50 ≤ eGFR < 90 mL/min|eGFR >=50<90 mL/min",
                "apnea burden index > 15 events|apnea burden index >15 ",
                "Hemoglobin under 9,5 g/dL|Haemoglobin <9.5 g/dL",
                "Kreatinin høyere enn 150 µmol/L|Creatinine >150 umol/L",
                "ALAT over 3 ganger øvre normalgrense|ALT >3  x UPPER",
                "Hemoglobin mellom 8 og 10 g/dl|Haemoglobin >=8<=10 g/dL",
                "KMI minst 30 kg/m2|Body mass index >=30 kg/m2",
                "Trombocytter lavere enn 75 x 10^9/L|Platelets <75 10*9/L",
            })
    void limitIsRead(String criterion, String expected) {
        assertThat(Reads.measured(criterion))
                .isEqualTo(expected.stripTrailing().isEmpty() ? "" : expected(expected, criterion));
    }

    /** A trailing space is cut from the table. */
    private static String expected(String expected, String criterion) {
        return Reads.measured(criterion).endsWith(" ") ? expected + " " : expected;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Age > 18 years",
                "Prednisolone > 10 mg/day",
                "Surgery within 6 months",
                "At least 2 prior lines of therapy",
                "ECOG ≤ 2",
            })
    void otherNumbersAreNoMeasurement(String criterion) {
        assertThat(Reads.measured(criterion)).isEmpty();
    }

    @Test
    void signThatLostItsBarIsALeastSureEqual() {
        List<Measured> found = Reads.all(Measured.class, "Hemoglobin = 9 g/dL");

        assertThat(found)
                .singleElement()
                .satisfies(limit -> assertThat(limit.confidence()).isLessThan(0.5));
    }

    @Test
    void knownMeasurementBecomesTheLatestValueInOurModel() {
        ReadCriterion read =
                CriteriaText.read("Exclusion:\n* ferritin < 13 ug/L").criteria().getFirst();

        EventCriterion event = (EventCriterion)
                read.proposals().getFirst().asCriterion(read.note("f")).orElseThrow();

        assertThat(event.events().concepts().include().getFirst().code()).isEqualTo("2276-4");
        assertThat(event.events().value()).isPresent();
    }

    @Test
    void multipleOfNormalHasNoFormInOurModel() {
        ReadCriterion read =
                CriteriaText.read("Exclusion:\n* ALT > 3 x ULN").criteria().getFirst();

        assertThat(read.proposals().getFirst().asCriterion(read.note("u"))).isEmpty();
        assertThat(read.asFreeText("u").text()).isEqualTo("ALT > 3 x ULN");
    }
}
