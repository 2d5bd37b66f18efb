package no.nortrials.portal.dispatch.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class DeadlineEntryTest {
    private static final UUID RECIPIENT = UUID.fromString("00000000-0000-0000-0000-000000004417");
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 6, 17);
    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

    private static final DeadlineEntry ENTRIES = new DeadlineEntry("NorTrials; søk", "post@nortrials.example");

    @Test
    void saysWhoAsks() throws Exception {
        VEvent event = event(parsed(ENTRIES.of(RECIPIENT, WEDNESDAY, 0, "Svarfrist", "", NOW)));

        assertThat(value(event, "ORGANIZER")).isEqualTo("mailto:post@nortrials.example");
        assertThat(event.getRequiredProperty("ORGANIZER")
                        .getRequiredParameter("CN")
                        .getValue())
                .isEqualTo("NorTrials; søk");
    }

    @Test
    void isAnEntryOfAWholeDayWithAnAlarm() throws Exception {
        Calendar calendar = parsed(ENTRIES.of(RECIPIENT, WEDNESDAY, 0, "Svarfrist, æ; ø", "Les\nalt", NOW));

        VEvent event = event(calendar);
        assertThat(value(calendar, "METHOD")).isEqualTo("PUBLISH");
        assertThat(value(event, "UID")).isEqualTo(RECIPIENT + "@nortrials");
        assertThat(value(event, "DTSTART")).isEqualTo("20260617");
        assertThat(value(event, "SEQUENCE")).isEqualTo("0");
        assertThat(value(event, "SUMMARY")).isEqualTo("Svarfrist, æ; ø");
        assertThat(value(event, "DESCRIPTION")).isEqualTo("Les\nalt");
        assertThat(event.getAlarms()).hasSize(1);
    }

    @Test
    void aMovedDeadlineTakesThePlaceOfTheEarlierOne() throws Exception {
        VEvent earlier = event(parsed(ENTRIES.of(RECIPIENT, WEDNESDAY, 0, "Svarfrist", "", NOW)));

        VEvent later = event(parsed(ENTRIES.of(RECIPIENT, WEDNESDAY.plusWeeks(1), 1, "Svarfrist", "", NOW)));

        assertThat(value(later, "UID")).isEqualTo(value(earlier, "UID"));
        assertThat(value(later, "DTSTART")).isEqualTo("20260624");
        assertThat(Integer.parseInt(value(later, "SEQUENCE")))
                .isGreaterThan(Integer.parseInt(value(earlier, "SEQUENCE")));
    }

    @Test
    void aRecalledQuestionTakesTheEntryAway() throws Exception {
        Calendar calendar = parsed(ENTRIES.cancelled(RECIPIENT, WEDNESDAY, 3, "Svarfrist", NOW));

        VEvent event = event(calendar);
        assertThat(value(calendar, "METHOD")).isEqualTo("CANCEL");
        assertThat(value(event, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(event, "UID")).isEqualTo(RECIPIENT + "@nortrials");
        assertThat(value(event, "SEQUENCE")).isEqualTo("3");
    }

    private static Calendar parsed(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static VEvent event(Calendar calendar) {
        return calendar.<VEvent>getComponent("VEVENT").orElseThrow();
    }

    private static String value(net.fortuna.ical4j.model.PropertyContainer of, String name) {
        return of.getProperty(name).orElseThrow().getValue();
    }
}
