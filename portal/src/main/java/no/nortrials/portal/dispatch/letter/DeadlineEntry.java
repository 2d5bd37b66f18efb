package no.nortrials.portal.dispatch.letter;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * The deadline as an entry for a calendar: the whole day, with an alarm the day before. The entry of one recipient always
 * has the same UID and a sequence that grows, so that a later one replaces it. It never holds the answer link, because calendars are shared.
 */
record DeadlineEntry(String organiserName, String organiserAddress) {

    String of(UUID recipientId, LocalDate due, int sequence, String summary, String description, Instant now) {
        VEvent event = event(recipientId, due, summary, now);
        event.add(new Description(description));
        event.add(new Sequence(sequence));
        event.add(alarm(summary));
        return calendar(ImmutableMethod.PUBLISH, event);
    }

    /** Takes the entry out of the calendar again. */
    String cancelled(UUID recipientId, LocalDate due, int sequence, String summary, Instant now) {
        VEvent event = event(recipientId, due, summary, now);
        event.add(new Sequence(sequence));
        event.add(ImmutableStatus.VEVENT_CANCELLED);
        return calendar(ImmutableMethod.CANCEL, event);
    }

    private VEvent event(UUID recipientId, LocalDate due, String summary, Instant now) {
        var event = new VEvent(false);
        event.add(new Uid(recipientId + "@nortrials"));
        event.add(new DtStamp(now));
        event.add(new DtStart<>(due));
        event.add(new Summary(summary));
        event.add(ImmutableTransp.TRANSPARENT);
        event.add(organiser());
        return event;
    }

    /** RFC 5546 wants one in every entry that is published or cancelled. */
    private Organizer organiser() {
        return new Organizer(
                new ParameterList(List.of(new Cn(organiserName))), URI.create("mailto:" + organiserAddress));
    }

    private static VAlarm alarm(String summary) {
        var alarm = new VAlarm(Duration.ofHours(-15));
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(summary));
        return alarm;
    }

    private static String calendar(Method method, VEvent event) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//NorTrials//feasibility portal//NO"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(method);
        calendar.add(event);
        return calendar.toString();
    }
}
