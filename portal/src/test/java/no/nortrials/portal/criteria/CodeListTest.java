package no.nortrials.portal.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.nortrials.eligibility.Concept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeListTest {
    private final CodeList list = new CodeList();
    private final UnitNames units = new UnitNames();

    @ParameterizedTest
    @CsvSource({
        "brystkreft, C50",
        "breast cancer, C50",
        "hjertesvikt, I50",
        "Heart failure, I50",
        "hjertesivkt, I50",
        "metformin, A10BA02",
        "metotreksat, L01BA01",
        "hba1c, 59261-8",
        "kreatinin, 14682-9",
        "C50.9, C50",
        "kols, J44",
        "rheumatiod arthritis factor, M05"
    })
    void theMostLikelyCodeComesFirst(String asked, String code) {
        assertThat(list.search(asked, 5)).first().extracting(Code::code).isEqualTo(code);
    }

    @Test
    void everyUnitOfTheListCanBeConverted() {
        assertThat(list.all(CodeSystem.LOINC))
                .isNotEmpty()
                .allSatisfy(code ->
                        assertThat(units.knows(code.unit())).as(code.toString()).isTrue());
    }

    @Test
    void everyCodeLooksLikeOneOfItsSystem() {
        for (CodeSystem system : List.of(CodeSystem.ICD10, CodeSystem.ATC, CodeSystem.LOINC))
            assertThat(list.all(system))
                    .allSatisfy(
                            code -> assertThat(CodeSystem.guess(code.code())).isEqualTo(Optional.of(system)));
    }

    @Test
    void pastedListsAreReadAsPeopleWriteThem() {
        var read = new CodeLines(list).read("E10, E11; M05\nC18-C20\nICD-10 I21 Heart attack\n\nL04AB02", false);

        assertThat(read.problem()).isEmpty();
        assertThat(read.codes())
                .extracting(Concept::code)
                .containsExactly("E10", "E11", "M05", "C18", "C19", "C20", "I21", "L04AB02");
        assertThat(read.codes())
                .extracting(Concept::descendants)
                .containsExactly(true, true, true, true, true, true, false, false);
        assertThat(read.codes().get(6).display()).isEqualTo("Heart attack");
    }
}
