package no.nortrials.delivery.capacity;

import no.nortrials.delivery.guard.Require;

/** What happens with a trial at a site in one month. */
public sealed interface Activity {
    /** It is prepared. */
    record StartingUp() implements Activity {}

    /**
     * It runs.
     *
     * @param screened patients in the month
     * @param active patients in treatment
     * @param followUp patients in follow-up
     */
    record Open(double screened, double active, double followUp) implements Activity {
        /** @throws IllegalArgumentException if a number is negative */
        public Open {
            Require.notNegative("Patients screened", screened);
            Require.notNegative("Active patients", active);
            Require.notNegative("Patients in follow-up", followUp);
        }
    }
}
