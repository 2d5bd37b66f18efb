package no.nortrials.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import no.nortrials.delivery.indicator.Recruited;
import no.nortrials.portal.delivery.RecruitmentFile.FileLine;
import no.nortrials.portal.delivery.RecruitmentFile.Reason;
import no.nortrials.portal.delivery.RecruitmentFile.TrialName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecruitmentFileTest {
    private static final YearMonth LAST = YearMonth.of(2026, 6);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-13;4;1 | MONTH",
                "mai;4;1 | MONTH",
                "2026-07;4;1 | FUTURE",
                "2026-05;-4;1 | NUMBER",
                "2026-05;4;1,5 | NUMBER",
                "2026-05;;1 | NUMBER",
                "2026-05;3;4 | MORE_INCLUDED"
            })
    void badLinesAreNamed(String line, Reason reason) {
        var entries = RecruitmentFile.read("trial;site;month;screened;included\nA;B;" + line + "\n", LAST);

        assertThat(entries).singleElement().isInstanceOfSatisfying(FileLine.Rejected.class, no -> {
            assertThat(no.reason()).isEqualTo(reason);
            assertThat(no.line()).isEqualTo(2);
        });
    }

    @Test
    void columnsMayComeInAnyOrderSeparatedByCommasAfterAMark() {
        var entries =
                RecruitmentFile.read("\uFEFFsite,included,screened,month,trial\n Lunge ,2,7,2026-05,LUFT-1\n", LAST);

        assertThat(entries)
                .containsExactly(new FileLine.Read(
                        2, TrialName.of("luft-1", "lunge"), new Recruited(YearMonth.of(2026, 5), 7, 2)));
    }

    @Test
    void missingColumnIsToldOnEachLine() {
        assertThat(RecruitmentFile.read("trial;month\nA;2026-05\n", LAST))
                .containsExactly(new FileLine.Rejected(2, Reason.COLUMNS, "trial, month"));
    }

    @Test
    void emptyFileHasNoLines() {
        assertThat(RecruitmentFile.read("", LAST)).isEmpty();
    }

    @Test
    void fileThatIsNoTableIsToldOnce() {
        assertThat(RecruitmentFile.read("trial;site;month;screened;included\n\"A;B;2026-05;4;1\n", LAST))
                .hasSizeLessThanOrEqualTo(1);
    }
}
