package no.nortrials.portal.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened, when, by whom. Entries are only ever added; the database refuses anything else. */
public interface AuditTrail {

    /**
     * Adds an entry in the running transaction.
     *
     * @param action a code such as {@code request.received}; its text is the message {@code audit.<action>}
     * @param detail facts for the text and for search; never a secret, never patient data
     */
    void record(By by, String action, @Nullable UUID requestId, Map<String, String> detail);

    /** The entries of one request, oldest first. */
    List<Entry> ofRequest(UUID requestId);

    /** Who did it: an account, the holder of a link, or the portal itself. */
    record By(@Nullable UUID accountId, String name, String role) {
        /** The portal itself, as when a deadline passes. */
        public static final By PORTAL = new By(null, "NorTrials", "PORTAL");

        public static By actor(Actor actor) {
            return new By(actor.accountId(), actor.name(), actor.role().name());
        }

        /**
         * Whether this is who did something earlier. Two people can share a name, so accounts are compared; the name
         * decides only where no account is known, as for what came by a personal link.
         */
        public boolean did(@Nullable UUID earlierAccount, String earlierName) {
            return earlierAccount == null ? name.equals(earlierName) : earlierAccount.equals(accountId);
        }

        /** Somebody who came by a personal link, named as the link's holder. */
        public static By link(String holder) {
            return new By(null, holder, "LINK");
        }
    }

    /** One line of the trail. */
    record Entry(
            Instant at,
            String actorName,
            String actorRole,
            String action,
            @Nullable UUID requestId,
            Map<String, String> detail) {}
}
