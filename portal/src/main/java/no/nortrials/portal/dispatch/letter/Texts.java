package no.nortrials.portal.dispatch.letter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.UUID;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.directory.Directory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Messages, names and days in a reader's language, for mails and documents. */
@Component
public class Texts {
    private final MessageSource messages;
    private final Directory directory;
    private final Clock clock;

    Texts(MessageSource messages, Directory directory, Clock clock) {
        this.messages = messages;
        this.directory = directory;
        this.clock = clock;
    }

    public String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** The text of a code, or the code itself when nobody has named it. */
    public String code(String prefix, String code, Locale locale) {
        String named = messages.getMessage(prefix + "." + code, new Object[0], code, locale);
        return named == null ? code : named;
    }

    public String trust(UUID trustId, Locale locale) {
        return directory
                .trust(trustId)
                .map(trust -> trust.name(locale))
                .orElseThrow(() -> new IllegalStateException("no trust `" + trustId + "`"));
    }

    /** A centre's name today, or its code when there is none of that code any more. */
    String centre(String code, Locale locale) {
        return directory.centres(Oslo.today(clock)).stream()
                .filter(centre -> centre.code().equals(code))
                .findFirst()
                .map(centre -> centre.name(locale))
                .orElse(code);
    }

    /** A day with its weekday, as in "fredag 4. desember 2026". */
    public String day(LocalDate day, Locale locale) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale));
    }

    public String time(Instant instant, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(Oslo.ZONE)
                .format(instant);
    }
}
