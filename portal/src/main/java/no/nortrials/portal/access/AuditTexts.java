package no.nortrials.portal.access;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells an entry of the audit trail in words. An action without words of its own is told by its code. */
@Component
public class AuditTexts {
    private final MessageSource texts;

    AuditTexts(MessageSource texts) {
        this.texts = texts;
    }

    /** The message of the action, with the facts it names put in. */
    public String of(AuditTrail.Entry entry, Locale locale) {
        String text = named("audit." + entry.action(), entry.action(), locale);
        for (Map.Entry<String, String> fact : entry.detail().entrySet())
            text = text.replace("{" + fact.getKey() + "}", value(fact.getValue(), locale));
        return text;
    }

    private String value(String value, Locale locale) {
        return value.matches("[A-Z][A-Z_]+") ? named("audit.value." + value, value, locale) : value;
    }

    private String named(String key, String code, Locale locale) {
        String text = texts.getMessage(key, null, code, locale);
        return text == null ? code : text;
    }
}
