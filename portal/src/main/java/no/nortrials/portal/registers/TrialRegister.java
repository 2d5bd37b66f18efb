package no.nortrials.portal.registers;

import java.time.LocalDate;
import java.util.Optional;

/** One register as it is asked. Never called inside a transaction. */
interface TrialRegister {
    RegisterName name();

    /**
     * One page of the trials with sites in Norway.
     *
     * @param since only what changed there on this day or later, where the register can tell; empty for all
     * @param cursor where the page begins; empty for the first
     */
    Page page(Optional<LocalDate> since, Optional<String> cursor);
}
