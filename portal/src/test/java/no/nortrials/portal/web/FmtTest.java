package no.nortrials.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import no.nortrials.portal.access.Languages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class FmtTest {
    private static final Instant NOW = Instant.parse("2026-11-23T13:05:00Z");
    private final Fmt fmt = new Fmt(Pages.messages(), Pages.everyDayIsAWorkingDay(), Clock.fixed(NOW, ZoneOffset.UTC));

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void tellsDaysAndTimesInOsloAndInTheReadersLanguage() {
        LocaleContextHolder.setLocale(Languages.ENGLISH);
        assertThat(fmt.moment(NOW)).isEqualTo("23 Nov 2026, 14:05");
        assertThat(fmt.longDay(LocalDate.of(2026, 5, 17))).isEqualTo("Sunday 17 May 2026");

        LocaleContextHolder.setLocale(Languages.NORWEGIAN);
        assertThat(fmt.moment(NOW)).isEqualTo("23. nov. 2026 kl. 14:05");
        assertThat(fmt.longDay(LocalDate.of(2026, 5, 17))).isEqualTo("søndag 17. mai 2026");
    }

    @Test
    void groupsNumbersByTheLanguage() {
        LocaleContextHolder.setLocale(Languages.ENGLISH);
        assertThat(fmt.number(1234567)).isEqualTo("1,234,567");
        assertThat(fmt.decimal(2.5, 1)).isEqualTo("2.5");

        LocaleContextHolder.setLocale(Languages.NORWEGIAN);
        assertThat(fmt.number(1234567)).isEqualTo("1\u00a0234\u00a0567");
        assertThat(fmt.decimal(2.5, 1)).isEqualTo("2,5");
    }

    @Test
    void neverShowsZeroOrNothingForTheUnknown() {
        LocaleContextHolder.setLocale(Languages.NORWEGIAN);

        assertThat(fmt.day(null)).isEqualTo("ikke oppgitt");
        assertThat(fmt.number(null)).isEqualTo("ikke oppgitt");
        assertThat(fmt.yesNo(null)).isEqualTo("ikke oppgitt");
        assertThat(fmt.orNotStated("  ")).isEqualTo("ikke oppgitt");
    }

    @Test
    void saysHowMuchTimeIsLeftOrGone() {
        LocaleContextHolder.setLocale(Languages.ENGLISH);

        assertThat(fmt.left(NOW.plusSeconds(3600))).isEqualTo("less than one working day left");
        assertThat(fmt.left(NOW.plusSeconds(24 * 3600))).isEqualTo("1 working day left");
        assertThat(fmt.left(NOW.plusSeconds(9 * 24 * 3600))).isEqualTo("9 working days left");
        assertThat(fmt.left(NOW.minusSeconds(4 * 24 * 3600))).isEqualTo("4 working days late");
        assertThat(fmt.urgency(NOW.minusSeconds(1))).isEqualTo("past");
        assertThat(fmt.urgency(NOW.plusSeconds(2 * 24 * 3600))).isEqualTo("near");
        assertThat(fmt.urgency(NOW.plusSeconds(3 * 24 * 3600))).isEqualTo("far");
    }
}
