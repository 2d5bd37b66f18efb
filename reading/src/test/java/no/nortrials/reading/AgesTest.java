package no.nortrials.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.AgeBound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Age >= 18 years|>=18Y",
                "Age ≥19 years|>=19Y",
                "Age \\>= 21 years|>=21Y",
                "Age &gt; 22|>22Y",
                "Aged 18-75|>=18Y<=75Y",
                "18-64 years of age|>=18Y<=64Y",
                "Age between 25 and 45 years|>=25Y<=45Y",
                "At least 18 years old|>=18Y",
                "At least age 40|>=40Y",
                "older than 65 years|>65Y",
                "over the age of 85 years|>85Y",
                "18 years or older|>=18Y",
                "19 years of age or older|>=19Y",
                "Age 18 and above|>=18Y",
                "18+ years of age|>=18Y",
                "Recipients > 23 y.o.|>23Y",
                "younger than 16|<16Y",
                "Under 18 years of age|<18Y",
                "Age 6 months to 17 years|>=6M<=17Y",
                "infants aged 6 to 24 months|>=6M<=24M",
                "children younger than 12 weeks of age|<12W",
                "18 ≤ age ≤ 75|>=18Y<=75Y",
                "age > 18 and < 80 years|>18Y<80Y",
                "Men and women 40 to 70 years|>=40Y<=70Y",
                "20 to 50 years|>=20Y<=50Y",
                "Female patients aged 18 years or older and 65 years or younger|>=18Y<=65Y",
                "Alder 18-75 år|>=18Y<=75Y",
                "Alder over 18 år|>18Y",
                "Minst 18 år gammel|>=18Y",
                "Mellom 50 og 80 år gamle|>=50Y<=80Y",
                "eldre enn 65 år|>65Y",
                "18 år eller eldre|>=18Y",
                "Yngre enn 18 år|<18Y",
                "Fylt 18 år|>=18Y",
                "Barn 3 til 12 måneder gamle|>=3M<=12M",
            })
    void ageIsRead(String criterion, String expected) {
        assertThat(Reads.ages(criterion)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Surgery more than 2 years ago",
                "Diabetes for at least 5 years",
                "Gestational age 24 to 34 weeks",
                "Postmenopausal for > 2 years",
                "Life expectancy of at least 1 year",
                "BMI 18-35",
                "father with myocardial infarction before age 50 years",
                "Life expectancy greater than one year.",
                "Session less than two weeks ago.",
                "Siste 5 år",
            })
    void otherYearsAreNoAge(String criterion) {
        assertThat(Reads.ages(criterion)).isEmpty();
    }

    @Test
    void ageBecomesACriterionOfOurModel() {
        ReadCriterion read =
                CriteriaText.read("Inclusion:\n* Age 41 to 67 years").criteria().getFirst();

        Age age = (Age) read.proposals().getFirst().asCriterion(read.note("a1")).orElseThrow();

        assertThat(age).isEqualTo(Age.between(read.note("a1"), 41, 67));
        assertThat(age.max()).isEqualTo(Optional.of(AgeBound.years(67)));
    }
}
