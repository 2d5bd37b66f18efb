package no.nortrials.portal.dispatch.invitation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a coordinator chose on the page of recipients, having seen a certain version. */
record Selection(int version, Optional<LocalDate> internalDeadline, Map<UUID, Choice> trusts) {
    Selection {
        trusts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(trusts));
    }

    /**
     * How one trust is asked.
     *
     * @param due a deadline of its own, otherwise the common one
     * @param emails those to write to, otherwise all contacts
     */
    record Choice(Optional<LocalDate> due, Set<String> emails) {
        Choice {
            emails = Set.copyOf(emails);
        }
    }
}
