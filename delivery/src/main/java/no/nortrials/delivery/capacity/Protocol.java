package no.nortrials.delivery.capacity;

import java.util.Set;
import no.nortrials.delivery.guard.Require;

/**
 * What makes a protocol heavy for a site.
 *
 * @param kind what is studied and how early
 * @param contacts with one participant, at least 0
 * @param demands special procedures and central processes together, at least 0
 * @param more each adds a half
 */
public record Protocol(Kind kind, int contacts, int demands, Set<Extra> more) {
    /** What is studied and how early. */
    public enum Kind {
        /** No treatment is tested. */
        NO_TREATMENT,
        /** Phase I or I/II, or dosing of an advanced therapy. */
        FIRST_DOSES,
        /** Follow-up after a first cell or gene therapy. */
        CELL_OR_GENE_FOLLOW_UP,
        PHASE_2,
        PHASE_3_OR_4
    }

    /** What a protocol may demand beside its kind; each adds a half. */
    public enum Extra {
        INPATIENT_STAY,
        FREQUENT_MONITORING,
        MANY_OR_LONG_VISITS,
        INDUSTRY_SPONSOR,
        THREE_QUESTIONNAIRES
    }

    /** @throws IllegalArgumentException if a number is negative */
    public Protocol {
        Require.notNegative("Contacts", contacts);
        Require.notNegative("Special procedures and central processes", demands);
        more = Set.copyOf(more);
    }
}
