package no.nortrials.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.Note;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictionaryTest {
    private static Dictionary dictionary;

    @BeforeAll
    static void open() {
        dictionary = Dictionary.open();
    }

    @AfterAll
    static void close() {
        dictionary.close();
    }

    @ParameterizedTest
    @CsvSource({
        "COPD,J44",
        "KOLS,J44",
        "T2DM,E11",
        "NSCLC,C34",
        "HF,I50",
        "hjertesvikt,I50",
        "hjerteinfarkt,I21",
        "MI,I21",
        "brystkreft,C50",
        "leddgikt,M06",
        "forkammerflimmer,I48",
        "anaemia,D64",
        "Crohn's disease,K50",
        "amyotrofic lateral sclerosis,G12"
    })
    void conditionGetsItsCategoryFirst(String words, String code) {
        assertThat(dictionary.conditions(words, 5).getFirst().code()).isEqualTo(code);
    }

    @Test
    void wordsOfNoConditionGetNone() {
        assertThat(dictionary.conditions("", 5)).isEmpty();
        assertThat(dictionary.conditions("qwrtz", 5)).isEmpty();
    }

    @Test
    void conditionIsReadWithItsWindowAndNegation() {
        Coded stroke =
                coded("No history of stroke within 7 months prior to screening").getFirst();

        assertThat(stroke.candidates()).extracting(Candidate::code).contains("I63");
        assertThat(stroke.negated()).isTrue();
        assertThat(stroke.window())
                .hasValueSatisfying(window -> assertThat(window.amount()).isEqualTo(7));
        assertThat(stroke.asCriterion(Note.inclusion("s"))).containsInstanceOf(EventCriterion.class);
    }

    @Test
    void drugIsReadWithItsCodeAndProcedureWithout() {
        List<Coded> found = coded("metformin or dialyse");

        assertThat(found).extracting(Coded::kind).containsExactly(Coded.Kind.DRUG, Coded.Kind.PROCEDURE);
        assertThat(found.getFirst().candidates()).extracting(Candidate::code).containsExactly("A10BA02");
        assertThat(found.getLast().candidates()).isEmpty();
    }

    @Test
    void shortAbbreviationCountsInCapitalsOnly() {
        assertThat(coded("all patients")).isEmpty();
        assertThat(coded("relapsed ALL")).hasSize(1);
    }

    private static List<Coded> coded(String criterion) {
        return new Reader(dictionary)
                .read("Inclusion:\n* " + criterion).criteria().stream()
                        .flatMap(read -> read.proposals().stream())
                        .filter(Coded.class::isInstance)
                        .map(Coded.class::cast)
                        .toList();
    }
}
