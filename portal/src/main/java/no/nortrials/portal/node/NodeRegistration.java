package no.nortrials.portal.node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a node is registered by: the line that its program prints. Nothing in it is secret.
 *
 * @param key public, Ed25519, 32 bytes as base64url
 */
record NodeRegistration(UUID id, String name, List<String> trusts, String key) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    NodeRegistration {
        trusts = List.copyOf(trusts);
    }

    /** Reads the line; nothing when it is not one. */
    static Optional<NodeRegistration> read(String line) {
        try {
            JsonNode root = MAPPER.readTree(line);
            var trusts = new ArrayList<String>();
            for (JsonNode trust : root.path("sites")) trusts.add(trust.stringValue());
            String key = root.path("key").path("x").stringValue();
            boolean ed25519 = root.path("key").path("crv").asString("").equals("Ed25519");
            if (trusts.isEmpty() || !ed25519 || PublicKeys.of(key).isEmpty()) return Optional.empty();
            return Optional.of(new NodeRegistration(
                    UUID.fromString(root.path("id").stringValue()),
                    root.path("name").stringValue(),
                    trusts,
                    key));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
