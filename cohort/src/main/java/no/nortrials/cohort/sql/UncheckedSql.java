package no.nortrials.cohort.sql;

import java.sql.SQLException;

/** A database failed, for a reason that is not the time limit. */
public final class UncheckedSql extends RuntimeException {
    UncheckedSql(SQLException cause) {
        super("the database failed: " + cause.getMessage(), cause);
    }
}
