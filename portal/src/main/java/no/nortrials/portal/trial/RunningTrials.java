package no.nortrials.portal.trial;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The trials that compete for the same patients, for other parts of the portal. */
@Component
@Transactional(readOnly = true)
public class RunningTrials {
    private final TrialStore store;

    RunningTrials(TrialStore store) {
        this.store = store;
    }

    /** Those planned or running on a day in any of the diagnoses, which are the first three characters of ICD-10. */
    public List<RunningTrial> inCondition(Collection<String> icd10, LocalDate at) {
        return icd10.isEmpty() ? List.of() : store.running(icd10, at);
    }
}
