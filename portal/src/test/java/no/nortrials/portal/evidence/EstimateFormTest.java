package no.nortrials.portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.nortrials.forecast.estimate.Origin;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.reference.Bundled;
import org.junit.jupiter.api.Test;

class EstimateFormTest {
    private final List<Occurrence> figures = Occurrence.of(Bundled.figures("occurrence"));
    private final FormData least = FormData.EMPTY.with("figure", "ra").with("sex", "FEMALE");

    @Test
    void readsWhatWasTyped() {
        FormData typed = least.with("ageFrom", "18")
                .with("ageTo", "74")
                .with("target", "40")
                .with("name2", "Not treated before")
                .with("percent2", "27,3")
                .with("sample2", "1500")
                .with("origin2", "OTHER_NORDIC");

        assertThat(EstimateForm.read(typed, figures)).isInstanceOfSatisfying(EstimateForm.Read.Inputs.class, read -> {
            assertThat(read.inputs().who()).isEqualTo(new Persons(18, 74, Set.of(Sex.FEMALE)));
            assertThat(read.inputs().target()).contains(40);
            assertThat(read.inputs().factors())
                    .containsExactly(new Factor("Not treated before", 0.273, 1500, Origin.OTHER_NORDIC));
        });
    }

    @Test
    void agesTheWrongWayRoundAreTold() {
        assertThat(wrong(least.with("ageFrom", "70").with("ageTo", "18"))).containsExactly("ageTo");
    }

    @Test
    void halfAShareIsTold() {
        assertThat(wrong(least.with("percent1", "20"))).containsExactly("name1", "sample1", "origin1");
    }

    @Test
    void allOrNoneOfThePatientsIsNoShare() {
        FormData typed = least.with("name1", "Seen")
                .with("percent1", "100")
                .with("sample1", "50")
                .with("origin1", "EXPERT");

        assertThat(wrong(typed)).containsExactly("percent1");
    }

    private Set<String> wrong(FormData typed) {
        return switch (EstimateForm.read(typed, figures)) {
            case EstimateForm.Read.Wrong wrong -> wrong.problems().keySet();
            case EstimateForm.Read.Inputs inputs -> throw new AssertionError(inputs);
        };
    }
}
