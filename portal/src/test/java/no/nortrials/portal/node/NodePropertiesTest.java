package no.nortrials.portal.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import no.nortrials.portal.testing.Bound;
import org.junit.jupiter.api.Test;

class NodePropertiesTest {
    @Test
    void defaults() {
        assertThat(Bound.defaults(NodeProperties.class))
                .isEqualTo(new NodeProperties(Optional.empty(), Duration.ofMinutes(2)));
    }

    @Test
    void everyPropertyIsMapped() {
        var bound = Bound.from(
                NodeProperties.class, Map.of("portal.node.folder", "data/nodes", "portal.node.patience", "45s"));

        assertThat(bound).isEqualTo(new NodeProperties(Optional.of("data/nodes"), Duration.ofSeconds(45)));
    }
}
