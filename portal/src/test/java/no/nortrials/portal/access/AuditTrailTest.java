package no.nortrials.portal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class AuditTrailTest {
    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient jdbc;

    @Test
    void tellsWhatHappenedToARequestInOrder() {
        UUID request = UUID.randomUUID();

        audit.record(AuditTrail.By.PORTAL, "request.received", request, Map.of("reference", "NT-2026-0417"));
        audit.record(AuditTrail.By.link("Dr. Eksempel"), "answer.sent", request, Map.of());

        assertThat(audit.ofRequest(request))
                .extracting(AuditTrail.Entry::action)
                .containsExactly("request.received", "answer.sent");
        assertThat(audit.ofRequest(request).getFirst().detail()).containsEntry("reference", "NT-2026-0417");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set actor_name = 'somebody else'",
                "delete from audit_event",
                "truncate audit_event"
            })
    void refusesToForget(String statement) {
        audit.record(AuditTrail.By.PORTAL, "test.happened", null, Map.of());

        assertThatThrownBy(() -> jdbc.sql(statement).update()).hasMessageContaining("append-only");
    }
}
