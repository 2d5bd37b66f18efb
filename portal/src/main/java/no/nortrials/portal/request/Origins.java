package no.nortrials.portal.request;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import no.nortrials.portal.form.FormData;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Where each filled field came from. Law: a field whose value was edited has no origin any more. */
record Origins(Map<String, Origin> byField) {
    static final Origins NONE = new Origins(Map.of());
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    Origins {
        byField = Collections.unmodifiableMap(new LinkedHashMap<>(byField));
    }

    static Origins read(String json) {
        return new Origins(MAPPER.readValue(json, new TypeReference<Map<String, Origin>>() {}));
    }

    String json() {
        return MAPPER.writeValueAsString(byField);
    }

    /** The origins that still hold when a form changed. */
    Origins after(FormData before, FormData now) {
        var kept = new LinkedHashMap<>(byField);
        kept.keySet().removeIf(field -> !same(before.text(field), now.text(field)));
        return new Origins(kept);
    }

    /** A browser sends line ends in its own way; that is no edit. */
    private static boolean same(String one, String other) {
        return one.replace("\r\n", "\n").equals(other.replace("\r\n", "\n"));
    }
}
