package no.nortrials.portal.node;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registered node.
 *
 * @param trusts organisation numbers of the trusts whose patients it counts
 * @param key its public key, Ed25519, base64url
 * @param lastSeen when it last came; null before the first time
 */
record DataNode(
        UUID id,
        String name,
        List<String> trusts,
        String key,
        boolean enabled,
        @Nullable Instant lastSeen,
        @Nullable String version,
        @Nullable LocalDate dataDate,
        @Nullable Boolean synthetic,
        @Nullable String fault) {
    DataNode {
        trusts = List.copyOf(trusts);
        if (name.isBlank()) throw new IllegalArgumentException("the node `" + id + "` has no name");
    }
}
