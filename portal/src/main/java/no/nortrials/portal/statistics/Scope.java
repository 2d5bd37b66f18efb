package no.nortrials.portal.statistics;

import java.util.UUID;

/** Whose requests are counted: the two channels are never added up silently. */
sealed interface Scope {

    /** How a tally names it. */
    default String code() {
        return switch (this) {
            case Portal _ -> "PORTAL";
            case Centres _ -> "CENTRES";
            case OneCentre centre -> "CENTRE:" + centre.id();
        };
    }

    /** What came through the portal. */
    record Portal() implements Scope {}

    /** What reached any centre directly. */
    record Centres() implements Scope {}

    /** What reached one centre directly. */
    record OneCentre(UUID id) implements Scope {}
}
