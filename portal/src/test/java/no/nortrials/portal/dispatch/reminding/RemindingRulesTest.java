package no.nortrials.portal.dispatch.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import no.nortrials.portal.dispatch.recipient.Person;
import no.nortrials.portal.dispatch.recipient.RecipientState;
import no.nortrials.portal.request.RequestStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RemindingRulesTest {

    @ParameterizedTest
    @EnumSource(RecipientState.class)
    void nobodyIsRemindedAfterAnsweringWhateverHappensNext(RecipientState state) {
        if (!state.answered()) return;

        for (RecipientState next : RecipientState.values())
            if (state.mayBecome(next))
                assertThat(Reminding.wanted(next, RequestStatus.ANSWERING)).isFalse();
        assertThat(Reminding.wanted(state, RequestStatus.ANSWERING)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Person.Kind.class)
    void deputiesAreRemindedOnlyAfterTheDeadline(Person.Kind kind) {
        assertThat(Reminding.reminded(kind, false)).isEqualTo(kind != Person.Kind.DEPUTY);
        assertThat(Reminding.reminded(kind, true)).isTrue();
    }
}
