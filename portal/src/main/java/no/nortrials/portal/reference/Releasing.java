package no.nortrials.portal.reference;

import java.time.Clock;
import java.util.Map;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a version be used, or takes it back. */
@Service
@Transactional
class Releasing {
    private final DataSets sets;
    private final Versions versions;
    private final AuditTrail audit;
    private final Clock clock;

    Releasing(DataSets sets, Versions versions, AuditTrail audit, Clock clock) {
        this.sets = sets;
        this.versions = versions;
        this.audit = audit;
        this.clock = clock;
    }

    /** A draft, or one that was used before; how it was read is remembered. False when it is neither. */
    boolean release(DataSet set, DataVersion version, By by) {
        sets.lock(set.id());
        if (!versions.release(version, clock.instant(), by.name())) return false;
        if (set.mapping() == null) sets.remember(set.id(), versions.mapping(version.id()));
        record(by, "reference.released", set, version);
        return true;
    }

    /** False when it was withdrawn already. */
    boolean withdraw(DataSet set, DataVersion version, String reason, By by) {
        sets.lock(set.id());
        if (!versions.withdraw(version, reason, clock.instant(), by.name())) return false;
        record(by, "reference.withdrawn", set, version);
        return true;
    }

    private void record(By by, String action, DataSet set, DataVersion version) {
        audit.record(by, action, null, Map.of("set", set.code(), "version", Integer.toString(version.number())));
    }
}
