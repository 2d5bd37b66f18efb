package no.nortrials.portal.dispatch.reminding;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.calendar.WorkingDays;
import no.nortrials.portal.dispatch.DispatchSettings;
import no.nortrials.portal.dispatch.letter.Letters;
import no.nortrials.portal.dispatch.recipient.Links;
import no.nortrials.portal.dispatch.recipient.Person;
import no.nortrials.portal.dispatch.recipient.Recipient;
import no.nortrials.portal.dispatch.recipient.RecipientState;
import no.nortrials.portal.dispatch.recipient.Recipients;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.RequestStatus;
import no.nortrials.portal.request.Requests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends one reminder at a time. Nobody is reminded who answered, was recalled, or whose request is over. */
@Service
@Transactional
public class Reminding {
    private final Reminders reminders;
    private final Recipients recipients;
    private final Requests requests;
    private final Links links;
    private final Letters letters;
    private final WorkingDays days;
    private final DispatchSettings settings;
    private final Clock clock;

    Reminding(
            Reminders reminders,
            Recipients recipients,
            Requests requests,
            Links links,
            Letters letters,
            WorkingDays days,
            DispatchSettings settings,
            Clock clock) {
        this.reminders = reminders;
        this.recipients = recipients;
        this.requests = requests;
        this.links = links;
        this.letters = letters;
        this.days = days;
        this.settings = settings;
        this.clock = clock;
    }

    /** Handles one that is due; false when there is none, or it is a day off. */
    public boolean next() {
        var today = Oslo.today(clock);
        if (!days.isWorkingDay(today)) return false;
        var due = reminders.takeDue(today);
        due.ifPresent(this::handle);
        return due.isPresent();
    }

    private void handle(Reminders.Reminder reminder) {
        Recipient recipient = recipients.locked(reminder.recipientId());
        RequestHeader request = requests.find(recipient.requestId())
                .orElseThrow(() -> new IllegalStateException("no request `" + recipient.requestId() + "`"));
        if (!wanted(recipient.state(), request.status())) {
            reminders.stop(recipient.id(), reminder.kind(), recipient.state().name());
            return;
        }
        for (Person person : links.holders(recipient.id(), clock.instant()))
            if (reminded(person.kind(), reminder.late())) remind(request, recipient, person, reminder);
        reminders.sent(reminder);
    }

    /** Whether anybody of a recipient is reminded at all. */
    static boolean wanted(RecipientState recipient, RequestStatus request) {
        return recipient.waiting()
                && EnumSet.of(RequestStatus.FORWARDED, RequestStatus.ANSWERING, RequestStatus.DEADLINE_PASSED)
                        .contains(request);
    }

    /** Deputies step in when the deadline has passed. */
    static boolean reminded(Person.Kind kind, boolean late) {
        Set<Person.Kind> early = EnumSet.complementOf(EnumSet.of(Person.Kind.DEPUTY));
        return late || early.contains(kind);
    }

    private void remind(RequestHeader request, Recipient recipient, Person person, Reminders.Reminder reminder) {
        var now = clock.instant();
        var expires = now.plus(java.time.Duration.ofDays(settings.linkDays()));
        var fresh = links.create(recipient.id(), person, null, null, now, expires);
        letters.reminder(
                request,
                recipient,
                person,
                fresh.secret(),
                "dispatch.reminder:" + recipient.id() + ":" + reminder.kind() + ":" + person.email(),
                reminder.late());
    }
}
