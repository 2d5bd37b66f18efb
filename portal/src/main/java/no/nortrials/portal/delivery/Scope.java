package no.nortrials.portal.delivery;

import java.util.UUID;

/** Whose rows are counted. */
sealed interface Scope {
    boolean has(Placed<?> row);

    /** Everybody's. */
    record Nation() implements Scope {
        @Override
        public boolean has(Placed<?> row) {
            return true;
        }
    }

    /** A trust's. */
    record OfTrust(UUID trust) implements Scope {
        @Override
        public boolean has(Placed<?> row) {
            return row.trust().equals(trust);
        }
    }

    /** A single site's; answers of the trust are none of its own. */
    record OfSite(UUID site) implements Scope {
        @Override
        public boolean has(Placed<?> row) {
            return row.site().filter(site::equals).isPresent();
        }
    }
}
