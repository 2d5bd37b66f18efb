package no.nortrials.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.nortrials.eligibility.Sex;
import no.nortrials.reading.PregnancyOrConsent.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ECOG 0-1|ECOG >=0<=1",
                "ECOG performance status of 0, 1 or 2|ECOG >=0<=2",
                "ECOG physical status score 0 or 1|ECOG >=0<=1",
                "ECOG ≤ 2|ECOG <=2",
                "WHO performance status 0 to 2|ECOG >=0<=2",
                "NYHA II-III|NYHA >=2<=3",
                "NYHA class III or IV heart failure|NYHA >=3<=4",
                "New York Heart Association class ≥ II|NYHA >=2",
                "Karnofsky performance status at least 70|Karnofsky >=70",
                "MMSE score between 18 and 26|MMSE >=18<=26",
                "Child-Pugh class B or C|Child-Pugh BC",
                "ASA I-III|ASA >=1<=3",
                "NYHA klasse III eller IV|NYHA >=3<=4",
                "ECOG funksjonsstatus 0 til 1|ECOG >=0<=1",
            })
    void scaleIsRead(String criterion, String expected) {
        assertThat(Reads.scores(criterion)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Female patients with asthma,FEMALE",
        "Men aged 18 years or older,MALE",
        "Male,MALE",
        "Kvinner mellom 18 og 40 år,FEMALE",
        "Menn med prostatakreft,MALE"
    })
    void oneSexIsRead(String criterion, Sex expected) {
        assertThat(Reads.all(SexLimit.class, criterion))
                .extracting(SexLimit::sex)
                .containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Male or female",
                "Men and women aged 40",
                "Women of childbearing potential must use contraception",
                "Pregnant women",
                "QTc > 470 ms in females",
                "Kvinner og menn",
                "Gravide kvinner",
            })
    void bothSexesOrAConditionAreNoLimit(String criterion) {
        assertThat(Reads.all(SexLimit.class, criterion)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Pregnant or breast-feeding women,PREGNANCY LACTATION",
        "Signed informed consent,CONSENT",
        "Women of childbearing potential,CONTRACEPTION",
        "Gravide eller ammende kvinner,PREGNANCY LACTATION",
        "Skriftlig samtykke,CONSENT"
    })
    void pregnancyAndConsentAreRead(String criterion, String topics) {
        assertThat(Reads.all(PregnancyOrConsent.class, criterion))
                .extracting(PregnancyOrConsent::topic)
                .containsExactly(
                        List.of(topics.split(" ")).stream().map(Topic::valueOf).toArray(Topic[]::new));
    }

    @Test
    void criterionWithNothingToComputeSaysSo() {
        assertThat(Reads.all(NotComputable.class, "Willing to travel to the site"))
                .hasSize(1);
    }

    @Test
    void negationTurnsTheProposalRound() {
        assertThat(Reads.all(PregnancyOrConsent.class, "Not pregnant"))
                .singleElement()
                .satisfies(found -> assertThat(found.negated()).isTrue());
        assertThat(Reads.all(PregnancyOrConsent.class, "Ikke gravid"))
                .singleElement()
                .satisfies(found -> assertThat(found.negated()).isTrue());
        assertThat(Reads.all(Measured.class, "ALT no more than 70 U/L"))
                .singleElement()
                .satisfies(found -> assertThat(found.negated()).isFalse());
    }
}
