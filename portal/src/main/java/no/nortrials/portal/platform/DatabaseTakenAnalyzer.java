package no.nortrials.portal.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two sentences, instead of a stack trace, why a second portal on the same data does not start. */
final class DatabaseTakenAnalyzer extends AbstractFailureAnalyzer<DatabaseTaken> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DatabaseTaken cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Stop it, or give this portal another folder with PORTAL_EMBEDDED_DB_DIR,"
                        + " or let both use one PostgreSQL server with SPRING_DATASOURCE_URL.",
                cause);
    }
}
