package no.nortrials.node.steward;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import no.nortrials.disclosure.Answer;
import no.nortrials.disclosure.wire.Told;

/** Texts and days in the reader's language. */
record Words(Locale locale, ZoneId zone) {
    static final Locale BOKMAL = Locale.of("nb", "NO");

    String of(String key, Object... arguments) {
        return new MessageFormat(bundle().getString(key), locale).format(arguments);
    }

    boolean has(String key) {
        try {
            bundle().getString(key);
            return true;
        } catch (MissingResourceException e) {
            return false;
        }
    }

    private ResourceBundle bundle() {
        var strictly = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle("steward/messages", locale, strictly);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(at.atZone(zone));
    }

    String told(Told told) {
        return switch (told) {
            case Told.About about -> of("told.about", about.persons(), about.plusMinus());
            case Told.FewerThan few -> of("told.fewer", few.threshold());
            case Told.Nothing nothing -> of("told." + nothing.why());
        };
    }

    String drawn(Answer answer) {
        return told(Told.of(answer));
    }
}
