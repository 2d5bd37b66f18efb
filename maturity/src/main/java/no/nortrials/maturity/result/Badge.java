package no.nortrials.maturity.result;

import java.util.List;

/** What stands beside the profile: the smallest level, if the gates are passed. It says what to work on, and ranks nobody. */
public sealed interface Badge {
    /**
     * Gates are not passed, so levels do not count yet.
     *
     * @param gates those that fail
     */
    record GateFailed(List<String> gates) implements Badge {
        public GateFailed {
            gates = List.copyOf(gates);
            if (gates.isEmpty()) throw new IllegalArgumentException("no gate fails");
        }
    }

    /**
     * Not enough is known.
     *
     * @param gates the gates that are not known
     * @param domains the domains of which not enough is known
     */
    record FewData(List<String> gates, List<String> domains) implements Badge {
        public FewData {
            gates = List.copyOf(gates);
            domains = List.copyOf(domains);
        }
    }

    /**
     * The smallest level.
     *
     * @param level the level
     * @param domains the domains that have it
     */
    record Smallest(int level, List<String> domains) implements Badge {
        public Smallest {
            domains = List.copyOf(domains);
            if (level < 0 || domains.isEmpty()) throw new IllegalArgumentException("level " + level + " of " + domains);
        }
    }
}
