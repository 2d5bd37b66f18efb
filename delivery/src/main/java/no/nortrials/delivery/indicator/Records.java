package no.nortrials.delivery.indicator;

import java.util.List;

/**
 * All that figures are computed from.
 *
 * @param certificates of staff to whom tasks are delegated, with the last day they hold
 * @param declared roles, with the day their free capacity was last declared
 * @param countable the national list of types of criteria
 */
public record Records(
        List<Asked> asked,
        List<SiteTrial> trials,
        List<Dated> certificates,
        List<Dated> declared,
        List<Countable> countable) {
    /** Nothing is known. */
    public static final Records NONE = new Records(List.of(), List.of(), List.of(), List.of(), List.of());

    public Records {
        asked = List.copyOf(asked);
        trials = List.copyOf(trials);
        certificates = List.copyOf(certificates);
        declared = List.copyOf(declared);
        countable = List.copyOf(countable);
    }
}
