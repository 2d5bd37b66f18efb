package no.nortrials.portal.node;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.directory.Directory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registering and watching data nodes. */
@Service
@Transactional
class NodeDesk {
    /** A node that has not come for so long counts as away: it comes at least every half minute. */
    private static final Duration AWAY = Duration.ofMinutes(2);

    private final NodeStore nodes;
    private final Directory directory;
    private final AuditTrail audit;
    private final Clock clock;

    NodeDesk(NodeStore nodes, Directory directory, AuditTrail audit, Clock clock) {
        this.nodes = nodes;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param state {@code OFF}, {@code NEVER}, {@code AWAY}, {@code FAULT} or {@code WELL} */
    record Row(DataNode node, String trusts, String state) {}

    @Transactional(readOnly = true)
    List<Row> all() {
        var trusts = TrustNames.of(directory);
        return nodes.all().stream()
                .map(node -> new Row(node, trusts.joined(node.trusts()), state(node)))
                .toList();
    }

    private String state(DataNode node) {
        if (!node.enabled()) return "OFF";
        if (node.lastSeen() == null) return "NEVER";
        if (node.lastSeen().isBefore(clock.instant().minus(AWAY))) return "AWAY";
        return node.fault() == null ? "WELL" : "FAULT";
    }

    /** Whether the text is what a node's program prints, with trusts that the directory knows. */
    boolean register(Actor actor, String registration) {
        Optional<NodeRegistration> read = NodeRegistration.read(registration)
                .filter(node -> TrustNames.of(directory).knows(node.trusts()));
        read.ifPresent(node -> {
            nodes.register(node, clock.instant(), actor.name());
            audit.record(
                    By.actor(actor),
                    "node.registered",
                    null,
                    Map.of("node", node.id().toString(), "name", node.name()));
        });
        return read.isPresent();
    }

    void enable(Actor actor, UUID id, boolean enabled) {
        if (nodes.find(id).isEmpty()) throw new NotFound("no data node `" + id + "`");
        nodes.enable(id, enabled);
        audit.record(By.actor(actor), enabled ? "node.enabled" : "node.disabled", null, Map.of("node", id.toString()));
    }
}
