package no.nortrials.portal.dispatch.invitation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.dispatch.DispatchSettings;
import no.nortrials.portal.dispatch.letter.Letters;
import no.nortrials.portal.dispatch.recipient.Links;
import no.nortrials.portal.dispatch.recipient.Person;
import no.nortrials.portal.dispatch.recipient.Recipient;
import no.nortrials.portal.request.RequestHeader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Links together with the letters that carry them. Each letter has a link of its own, since no secret is kept. */
@Component
public class Invitations {
    private final Links links;
    private final Letters letters;
    private final DispatchSettings settings;
    private final Clock clock;

    Invitations(Links links, Letters letters, DispatchSettings settings, Clock clock) {
        this.links = links;
        this.letters = letters;
        this.settings = settings;
        this.clock = clock;
    }

    void invite(RequestHeader request, Recipient recipient, Person person) {
        String secret = link(request, recipient, person, null, null).secret();
        letters.invitation(request, recipient, person, secret, key("invitation", recipient, person));
    }

    /** Tells somebody of another deadline. */
    void deadline(RequestHeader request, Recipient recipient, Person person) {
        String secret = link(request, recipient, person, null, null).secret();
        letters.deadline(request, recipient, person, secret, key("deadline", recipient, person));
    }

    /** Lets the links that work now work as long as new ones would. */
    void prolong(RequestHeader request, Recipient recipient) {
        links.prolong(recipient.id(), expiry(request, recipient));
    }

    /** One letter of a kind to each person for each version of the calendar entry. */
    static String key(String kind, Recipient recipient, Person person) {
        int sequence = recipient.calendarSequence();
        return "dispatch." + kind + ":" + recipient.id() + ":" + person.email() + (sequence == 0 ? "" : ":" + sequence);
    }

    /** Another letter with a link to the same thing, asked for by hand. */
    public void again(RequestHeader request, Recipient recipient, Person person) {
        var fresh = link(request, recipient, person, null, null);
        letters.linkAgain(request, recipient, person, fresh.secret(), "dispatch.link:" + fresh.id());
    }

    /** Asks a colleague of somebody who was asked. */
    public void passOn(
            RequestHeader request,
            Recipient recipient,
            Person person,
            @Nullable UUID fromLink,
            String from,
            String note) {
        var fresh = link(request, recipient, person, fromLink, note);
        letters.passedOn(request, recipient, person, fresh.secret(), "dispatch.passedOn:" + fresh.id(), from, note);
    }

    public void receipt(RequestHeader request, Recipient recipient, Person person, String key, String answer) {
        letters.receipt(
                request,
                recipient,
                person,
                link(request, recipient, person, null, null).secret(),
                key,
                answer);
    }

    private Links.Fresh link(
            RequestHeader request, Recipient recipient, Person person, @Nullable UUID from, @Nullable String note) {
        return links.create(recipient.id(), person, from, note, clock.instant(), expiry(request, recipient));
    }

    /** Some days after the later of the two deadlines, so that late answers find the way. */
    private Instant expiry(RequestHeader request, Recipient recipient) {
        Instant last = recipient.dueDay().atStartOfDay(Oslo.ZONE).toInstant();
        if (request.replyDeadline() != null) {
            Instant reply = request.replyDeadline().atStartOfDay(Oslo.ZONE).toInstant();
            if (reply.isAfter(last)) last = reply;
        }
        if (clock.instant().isAfter(last)) last = clock.instant();
        return last.plus(Duration.ofDays(settings.linkDays()));
    }
}
