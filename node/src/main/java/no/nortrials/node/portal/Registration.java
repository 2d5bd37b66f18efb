package no.nortrials.node.portal;

import java.util.Map;
import java.util.TreeMap;
import no.nortrials.node.settings.Settings;
import tools.jackson.databind.json.JsonMapper;

/** What the portal's administrator registers a node by: nothing in it is secret. */
public final class Registration {
    private Registration() {}

    /** Id, name, trusts and public key as JSON on one line. */
    public static String of(Settings settings, NodeKey key) {
        JsonMapper mapper = JsonMapper.builder().build();
        Map<String, Object> fields = new TreeMap<>();
        fields.put("id", key.id());
        fields.put("name", settings.name());
        fields.put("sites", settings.sites());
        fields.put("key", mapper.readTree(key.publicJson()));
        return mapper.writeValueAsString(fields);
    }
}
