package no.nortrials.portal.trial;

import java.time.LocalDate;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.platform.BundledTable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The trials that the portal carries, taken into an empty register by the way of any other file, before anybody is let in. */
@Component
class BundledTrials implements SmartInitializingSingleton {
    static final BundledTable TABLE = new BundledTable("/trial/norwegian-trials.csv");

    private final JdbcClient db;
    private final TransactionTemplate transactions;
    private final Importing importing;

    BundledTrials(JdbcClient db, TransactionTemplate transactions, Importing importing) {
        this.db = db;
        this.transactions = transactions;
        this.importing = importing;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transactions.executeWithoutResult(_ -> {
            boolean isEmpty = db.sql("select not exists (select from trial)")
                    .query(Boolean.class)
                    .single();
            if (isEmpty)
                TABLE.rows()
                        .forEach(row -> importing.take(
                                CtGovRow.read(row, LocalDate.parse(row.getField("Retrieved"))), By.PORTAL.name()));
        });
    }
}
