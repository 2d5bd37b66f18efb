package no.nortrials.portal.browser;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** The portal's words in the language of a walk. */
record Words(MessageSource messages, String language) {
    String of(String key, Object... values) {
        return messages.getMessage(key, values, Locale.of(language));
    }
}
