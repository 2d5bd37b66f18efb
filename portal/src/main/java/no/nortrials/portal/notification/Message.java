package no.nortrials.portal.notification;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to one person.
 *
 * @param key names the occasion; a second message with the same key is never written, so a repeated cause sends once
 * @param kind a code such as {@code dispatch.invitation}, for the outbox page
 * @param toName kept to one line, whatever somebody wrote as a name
 * @param body plain text
 * @param calendar an iCalendar object to attach, or null
 * @param requestId the request it is about, or null
 */
public record Message(
        String key,
        String kind,
        String toName,
        String toAddress,
        Locale locale,
        String subject,
        String body,
        @Nullable String calendar,
        @Nullable UUID requestId) {

    public Message {
        if (key.isBlank()) throw new IllegalArgumentException("a message needs a key; kind is `" + kind + "`");
        if (!toAddress.contains("@")) throw new IllegalArgumentException("not a mail address: `" + toAddress + "`");
        if (subject.contains("\n") || subject.contains("\r"))
            throw new IllegalArgumentException("a subject is one line but is `" + subject + "`");
        toName = toName.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
