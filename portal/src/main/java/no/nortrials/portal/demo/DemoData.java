package no.nortrials.portal.demo;

import java.time.Clock;
import java.time.Instant;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.calendar.WorkingDays;
import no.nortrials.portal.directory.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty portal with synthetic data, once, when it starts in demo mode. */
@Component
@ConditionalOnProperty(name = "portal.demo", havingValue = "true")
class DemoData implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);
    private static final long ONE_PORTAL_AT_A_TIME = 2026_11_23L;
    private static final long SEED = 64_45_41;

    private final JdbcTemplate db;
    private final TransactionTemplate transactions;
    private final Directory directory;
    private final WorkingDays days;
    private final Clock clock;

    DemoData(JdbcTemplate db, TransactionTemplate transactions, Directory directory, WorkingDays days, Clock clock) {
        this.db = db;
        this.transactions = transactions;
        this.directory = directory;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transactions.executeWithoutResult(_ -> {
            db.query("select pg_advisory_xact_lock(?)", row -> {}, ONE_PORTAL_AT_A_TIME);
            if (empty()) make(clock.instant());
        });
    }

    /** Demo data are never mixed with anything that is there already. */
    private boolean empty() {
        return Boolean.TRUE.equals(db.queryForObject(
                "select not exists (select from request) and not exists (select from organisation where synthetic)",
                Boolean.class));
    }

    private void make(Instant now) {
        var ground =
                new Ground(directory.trusts(), directory.centres(Oslo.today(clock)), directory.networks(), days, now);
        Batch batch = new Script(ground, SEED).written();
        batch.write(db);
        LOG.info("Made the demo data, all of them synthetic, as of {}", ground.today());
    }
}
