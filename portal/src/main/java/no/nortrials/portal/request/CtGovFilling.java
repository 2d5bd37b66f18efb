package no.nortrials.portal.request;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import no.nortrials.portal.request.Reading.Value;

/** The form's fields as they are filled, each with the path it was read from. What is filled first stays. */
final class CtGovFilling {
    private static final String ROOT = "protocolSection.";

    private final Map<String, Value> values = new LinkedHashMap<>();

    /** Keeps a text, cut to the field's length; an empty text leaves the field open. */
    void keep(String field, String text, int most, String path) {
        String clean = limited(text, most).strip();
        if (!clean.isEmpty()) values.putIfAbsent(field, new Value(clean, ROOT + path));
    }

    void keep(String field, Collection<String> texts, String between, int most, String path) {
        keep(field, texts.stream().distinct().collect(Collectors.joining(between)), most, path);
    }

    /** Keeps what is short by its nature: a code, a number, a day. */
    void keep(String field, String text, String path) {
        keep(field, text, Integer.MAX_VALUE, path);
    }

    Map<String, Value> values() {
        return Collections.unmodifiableMap(values);
    }

    private static String limited(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
