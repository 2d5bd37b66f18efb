package no.nortrials.portal.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The audit trail of what happened in the demonstration, written in the order in which it happened. */
final class Trail {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Entry(
            Instant at, @Nullable UUID actor, String name, String role, String action, UUID request, String detail) {}

    private final List<Entry> entries = new ArrayList<>();

    void by(Person person, Instant at, String action, UUID request, Map<String, String> detail) {
        add(at, person.id(), person.name(), person.role(), action, request, detail);
    }

    void portal(Instant at, String action, UUID request, Map<String, String> detail) {
        add(at, null, "NorTrials", "PORTAL", action, request, detail);
    }

    void link(String holder, Instant at, String action, UUID request, Map<String, String> detail) {
        add(at, null, holder, "LINK", action, request, detail);
    }

    void write(Batch batch) {
        entries.stream()
                .sorted(Comparator.comparing(Entry::at))
                .forEach(entry -> batch.add(Row.of("audit_event")
                        .at("at", entry.at())
                        .set("actor_id", entry.actor())
                        .set("actor_name", entry.name())
                        .set("actor_role", entry.role())
                        .set("action", entry.action())
                        .set("request_id", entry.request())
                        .json("detail", entry.detail())));
    }

    private void add(
            Instant at,
            @Nullable UUID actor,
            String name,
            String role,
            String action,
            UUID request,
            Map<String, String> detail) {
        entries.add(new Entry(at, actor, name, role, action, request, JSON.writeValueAsString(detail)));
    }
}
