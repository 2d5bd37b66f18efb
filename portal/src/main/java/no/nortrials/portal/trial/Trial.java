package no.nortrials.portal.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A trial of the register as its leading source tells it, for other parts of the portal.
 *
 * @param ids all it is called, by register ({@code NCT}, {@code EUCT}, {@code EUDRACT}, {@code PORTAL}, {@code PROTOCOL})
 * @param icd10 the categories its conditions seem to be of, a proposal
 * @param starts the first day its date can mean
 * @param ends the last day its date can mean
 * @param sex {@code ALL}, {@code FEMALE}, {@code MALE}, or empty when not told
 * @param minAge youngest, in whole years
 * @param maxAge oldest, in whole years
 * @param trusts organisation numbers of those that take part, as far as its sites tell
 * @param retrieved the day each source said so, the leading source first; {@code BY_HAND} is the portal itself
 */
public record Trial(
        UUID id,
        Map<String, String> ids,
        String title,
        TrialStatus status,
        List<String> phases,
        List<String> conditions,
        List<String> products,
        List<String> icd10,
        String sponsor,
        Optional<LocalDate> starts,
        Optional<LocalDate> ends,
        Optional<Integer> planned,
        Optional<Integer> plannedInNorway,
        Optional<Integer> actual,
        String sex,
        Optional<Integer> minAge,
        Optional<Integer> maxAge,
        List<Site> sites,
        List<String> trusts,
        boolean confidential,
        Map<String, LocalDate> retrieved) {

    /**
     * A site in Norway.
     *
     * @param facility empty when the source hides it
     * @param city empty when not told
     */
    public record Site(String facility, String city) {}

    public Trial {
        ids = Map.copyOf(ids);
        phases = List.copyOf(phases);
        conditions = List.copyOf(conditions);
        products = List.copyOf(products);
        icd10 = List.copyOf(icd10);
        sites = List.copyOf(sites);
        trusts = List.copyOf(trusts);
    }

    /** Whether a public register tells of it. */
    public boolean isRegistered() {
        return retrieved.keySet().stream().anyMatch(source -> !source.equals(TrialSource.BY_HAND.name()));
    }
}
