package no.nortrials.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.nortrials.portal.calendar.WorkingDays;
import no.nortrials.portal.form.FormData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossChecksTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    @Test
    void aCompleteFormFitsTogether() {
        assertThat(findings(CompleteForms.drug())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "replyDeadline,2026-05-29,deadlinePassed",
        "replyDeadline,2026-06-01,deadlinePassed",
        "siteSelection,2026-12-02,selectionAfterFirstPatient",
        "lastPatientOut,2026-11-30,lastBeforeFirst",
        "enrolmentMonths,25,windowTooLong",
        "patientsNorway,401,patients",
        "outcomeBy,2026-06-18,outcomeBeforeReply"
    })
    void whatCannotBeIsAnError(String field, String value, String expected) {
        var found = findings(CompleteForms.drug().with(field, value));

        assertThat(found).anySatisfy(finding -> {
            assertThat(finding.problem().messageKey()).isEqualTo("request.check." + expected);
            assertThat(finding.error()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "replyDeadline,2026-06-20,deadlineDayOff",
        "replyDeadline,2026-06-05,deadlineShort",
        "replyDeadline,2026-09-02,deadlineAfterSelection",
        "patientsPerSite,4,sites",
        "alreadyContacted,yes,contacted",
        "tier,CDA,cda"
    })
    void whatDeservesASecondLookIsAWarning(String field, String value, String expected) {
        var found = findings(CompleteForms.drug().with(field, value));

        assertThat(found).anySatisfy(finding -> {
            assertThat(finding.problem().messageKey()).isEqualTo("request.check." + expected);
            assertThat(finding.error()).isFalse();
        });
    }

    @Test
    void theWarningOfAShortDeadlineSaysWhichDayWouldDo() {
        var found = findings(CompleteForms.drug().with(RequestFields.REPLY_DEADLINE, "2026-06-05"));

        assertThat(found.getFirst().problem().arguments()).containsExactly("2026-06-05", "2", "2026-06-08");
    }

    @Test
    void aSponsorNotToBeNamedIsFoundInTheTitle() {
        var form = CompleteForms.drug()
                .with(RequestFields.SPONSOR_NAMEABLE, "no")
                .with(RequestFields.TITLE, "A FJORDPHARMA AS trial of asthma");

        assertThat(findings(form)).extracting(Finding::field).containsExactly(RequestFields.TITLE);
    }

    @Test
    void whatIsNotFilledIsNotCompared() {
        assertThat(findings(FormData.EMPTY)).isEmpty();
    }

    private static List<Finding> findings(FormData form) {
        return CrossChecks.of(form, MONDAY, MONDAY, WorkingDays.ofNorway(), 2);
    }
}
