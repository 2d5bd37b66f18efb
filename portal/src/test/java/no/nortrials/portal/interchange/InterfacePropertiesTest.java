package no.nortrials.portal.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.nortrials.portal.testing.Bound;
import org.junit.jupiter.api.Test;

class InterfacePropertiesTest {

    @Test
    void defaults() {
        assertThat(Bound.defaults(InterfaceProperties.class)).isEqualTo(new InterfaceProperties(120));
    }

    @Test
    void everyPropertyIsMapped() {
        assertThat(Bound.from(InterfaceProperties.class, Map.of("portal.interfaces.calls-per-minute", "17")))
                .isEqualTo(new InterfaceProperties(17));
    }
}
