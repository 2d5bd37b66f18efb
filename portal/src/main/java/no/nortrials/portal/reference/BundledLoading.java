package no.nortrials.portal.reference;

import java.util.List;
import java.util.Optional;
import no.nortrials.portal.access.AuditTrail.By;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the data sets that the portal carries, once, before anybody is let in: by the same way as any other file, and released at
 * once as long as nobody has released another version. A file that a new portal brings in another state becomes a new version.
 */
@Component
class BundledLoading implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(BundledLoading.class);
    private static final long ONE_PORTAL_AT_A_TIME = 2026_11_26L;

    private final JdbcClient db;
    private final TransactionTemplate transactions;
    private final DataSets sets;
    private final Versions versions;
    private final Receiving receiving;
    private final Releasing releasing;

    BundledLoading(
            JdbcClient db,
            TransactionTemplate transactions,
            DataSets sets,
            Versions versions,
            Receiving receiving,
            Releasing releasing) {
        this.db = db;
        this.transactions = transactions;
        this.sets = sets;
        this.versions = versions;
        this.receiving = receiving;
        this.releasing = releasing;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<BundledSet> bundled = BundledSet.all();
        transactions.executeWithoutResult(_ -> {
            db.sql("select pg_advisory_xact_lock(:key)")
                    .param("key", ONE_PORTAL_AT_A_TIME)
                    .query(row -> {});
            bundled.forEach(this::load);
        });
    }

    private void load(BundledSet bundled) {
        DataSet set = sets.add(bundled.code(), bundled.form(), Optional.of(bundled.mapping()))
                .orElseThrow();
        byte[] file = bundled.file();
        if (versions.has(set.id(), Checksum.of(file))) return;
        boolean ours = versions.of(set.id()).stream()
                .allMatch(version -> By.PORTAL.name().equals(version.createdBy()));
        DataVersion version =
                receiving.take(set, bundled.fileName(), file, bundled.retrieved(), bundled.mapping(), By.PORTAL);
        if (version.state() == VersionState.QUARANTINED)
            LOG.warn(
                    "The bundled table {} went to quarantine: {}",
                    bundled.code(),
                    versions.report(version.id()).findings());
        else if (ours) releasing.release(set, version, By.PORTAL);
    }
}
