package no.nortrials.portal.form;

import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A filled form as the database keeps it: a JSON object of string arrays. */
public final class FormJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private FormJson() {}

    public static String write(FormData data) {
        return MAPPER.writeValueAsString(data.values());
    }

    public static FormData read(String json) {
        return new FormData(MAPPER.readValue(json, new TypeReference<Map<String, List<String>>>() {}));
    }
}
