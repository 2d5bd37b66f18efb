package no.nortrials.portal;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void modulesMeetOnlyThroughTheirFacesAndWithoutCycles() {
        ApplicationModules.of(Portal.class).verify();
    }
}
