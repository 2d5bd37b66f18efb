package no.nortrials.portal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.convert.ApplicationConversionService;

class OrganisationCalendarTest {

    @Test
    void defaults() {
        assertThat(bound(Map.of())).isEqualTo(OrganisationCalendar.DEFAULT);
    }

    @Test
    void everyPropertyIsMapped() {
        var calendar = bound(Map.of(
                "portal.calendar.cut-off", "14:45",
                "portal.calendar.closed-half-days", "CHRISTMAS_EVE,NEW_YEARS_EVE",
                "portal.calendar.closed-days", "2026-05-15,2027-05-07"));

        assertThat(calendar.cutOff()).isEqualTo(LocalTime.of(14, 45));
        assertThat(calendar.closedHalfDays()).containsOnly(HalfDay.CHRISTMAS_EVE, HalfDay.NEW_YEARS_EVE);
        assertThat(calendar.closedDays()).containsOnly(LocalDate.of(2026, 5, 15), LocalDate.of(2027, 5, 7));
    }

    private static OrganisationCalendar bound(Map<String, String> properties) {
        return new Binder(
                        java.util.List.of(new MapConfigurationPropertySource(properties)),
                        null,
                        ApplicationConversionService.getSharedInstance())
                .bindOrCreate("portal.calendar", OrganisationCalendar.class);
    }
}
