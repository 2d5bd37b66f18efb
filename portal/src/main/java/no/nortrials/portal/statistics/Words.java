package no.nortrials.portal.statistics;

import java.text.NumberFormat;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** The texts of one language. */
record Words(MessageSource messages, Locale locale) {

    String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** The text of a code that another module owns; the code itself when this module has no word for it. */
    String code(String prefix, String code) {
        String text = messages.getMessage(prefix + code, null, code, locale);
        return text == null ? code : text;
    }

    String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }
}
