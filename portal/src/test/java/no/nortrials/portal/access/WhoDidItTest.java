package no.nortrials.portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.nortrials.portal.access.AuditTrail.By;
import org.junit.jupiter.api.Test;

class WhoDidItTest {
    private static final UUID KARI = UUID.fromString("00000000-0000-0000-0000-000000004711");
    private static final UUID NAMESAKE = UUID.fromString("00000000-0000-0000-0000-000000004712");

    private final By kari = new By(KARI, "Kari Nordmann", "COORDINATOR");

    @Test
    void theSameAccountUnderANewName() {
        assertThat(kari.did(KARI, "Kari Hansen")).isTrue();
    }

    @Test
    void notANamesake() {
        assertThat(kari.did(NAMESAKE, "Kari Nordmann")).isFalse();
    }

    @Test
    void byNameWhereNoAccountIsKnown() {
        assertThat(kari.did(null, "Kari Nordmann")).isTrue();
        assertThat(kari.did(null, "Ola Nordmann")).isFalse();
    }
}
