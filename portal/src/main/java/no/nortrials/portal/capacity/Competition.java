package no.nortrials.portal.capacity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.nortrials.portal.directory.Trust;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.trial.RunningTrial;

/**
 * What trusts can take and what competes for it.
 *
 * @param codes the diagnoses of the request, three characters of ICD-10; empty when none is known
 * @param trials planned or running in any of them
 * @param rows all trusts, those that declared something first
 */
record Competition(
        RequestHeader request,
        List<String> codes,
        List<RunningTrial> trials,
        List<Row> rows,
        boolean shared,
        LocalDate today) {
    /**
     * One trust.
     *
     * @param trials how many of the trials have a site that can be told to be its own
     */
    record Row(Trust trust, Optional<Declared> declared, long trials) {}

    Competition {
        codes = List.copyOf(codes);
        trials = List.copyOf(trials);
        rows = List.copyOf(rows);
    }

    /** The trials that cannot be told to be of any trust. */
    public long nowhere() {
        return trials.stream().filter(trial -> trial.trusts().isEmpty()).count();
    }

    public long declaring() {
        return rows.stream().filter(row -> row.declared().isPresent()).count();
    }
}
