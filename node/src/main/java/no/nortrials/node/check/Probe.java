package no.nortrials.node.check;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.nortrials.disclosure.wire.NodeQuestion;
import no.nortrials.disclosure.wire.NodeStatus;
import no.nortrials.node.portal.Heard;
import no.nortrials.node.portal.HttpPortal;
import no.nortrials.node.portal.Link;
import no.nortrials.node.portal.NodeKey;
import no.nortrials.node.settings.Settings;

/** Speaks to the portal once. What it may be asked is not lost: the portal hands it out again. */
public record Probe(Settings settings, String version) implements Supplier<Link> {
    @Override
    public Link get() {
        try {
            NodeKey key = NodeKey.read(settings.at("keys").resolve("portal.jwk"));
            var portal = new HttpPortal(settings.portal(), key, InstantSource.system());
            var status = new NodeStatus(
                    version,
                    settings.sites(),
                    Optional.empty(),
                    settings.source().isSynthetic(),
                    Optional.empty());
            Heard<List<NodeQuestion>> heard = portal.poll(status, 0);
            return Link.NOT_TRIED.after(heard, InstantSource.system().instant());
        } catch (IOException e) {
            return new Link(Link.State.UNREACHABLE, Optional.empty(), Duration.ZERO);
        }
    }
}
