package no.nortrials.portal.evidence;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The estimates of requests, for other parts of the portal. Who may see them is theirs to decide. */
@Component
@Transactional(readOnly = true)
public class Estimates {
    private final EstimateStore store;
    private final Statistics statistics;
    private final Estimator estimator;
    private final Joiner joiner;

    Estimates(EstimateStore store, Statistics statistics, Estimator estimator, Joiner joiner) {
        this.store = store;
        this.statistics = statistics;
        this.estimator = estimator;
        this.joiner = joiner;
    }

    /** Of the newest saved estimate of a request, with what the hospitals counted; empty when there is none. */
    public Optional<PatientsByTrust> of(UUID request) {
        return store.newest(request)
                .map(saved -> EstimateForm.read(saved.answers(), statistics.occurrences()))
                .flatMap(read -> switch (read) {
                    case EstimateForm.Read.Inputs inputs -> estimator.of(inputs.inputs());
                    case EstimateForm.Read.Wrong _ -> Optional.empty();
                })
                .map(estimate -> PatientsByTrust.of(estimate, joiner.forUnit(request, estimate)));
    }
}
