package no.nortrials.portal.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids that are the same in every demonstration. */
final class Ids {
    private Ids() {}

    static UUID of(String key) {
        return UUID.nameUUIDFromBytes(("no.nortrials:demo:" + key).getBytes(StandardCharsets.UTF_8));
    }
}
