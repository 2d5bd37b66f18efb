package no.nortrials.portal.request;

import static no.nortrials.portal.request.RequestStatus.CLOSED;
import static no.nortrials.portal.request.RequestStatus.DRAFT;
import static no.nortrials.portal.request.RequestStatus.NEEDS_CLARIFICATION;
import static no.nortrials.portal.request.RequestStatus.RECEIVED;
import static no.nortrials.portal.request.RequestStatus.SUMMARISED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequestStatusTest {

    @ParameterizedTest
    @EnumSource(RequestStatus.class)
    void nothingBecomesADraftAgain(RequestStatus status) {
        assertThat(status.canBecome(DRAFT)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = RequestStatus.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DRAFT", "CLOSED"})
    void everythingThatWasSentCanBeClosedAndOpenedAgain(RequestStatus status) {
        assertThat(status.canBecome(CLOSED)).isTrue();
        assertThat(CLOSED.canBecome(status)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = RequestStatus.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DRAFT", "CLOSED", "NEEDS_CLARIFICATION"})
    void clarificationComesAndGoesFromEverywhere(RequestStatus status) {
        assertThat(status.canBecome(NEEDS_CLARIFICATION)).isTrue();
    }

    @Test
    void aDraftCanOnlyBeReceived() {
        assertThat(RequestStatus.values()).filteredOn(DRAFT::canBecome).containsExactly(RECEIVED);
    }

    @Test
    void whatIsSummarisedIsNoLongerUnderWay() {
        assertThat(SUMMARISED.underWay()).isFalse();
        assertThat(NEEDS_CLARIFICATION.underWay()).isTrue();
    }
}
