package no.nortrials.portal.recruitment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.directory.Trust;
import no.nortrials.portal.recruitment.PlannedRecruitment.PlannedSite;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The saved forecasts, for other parts of the portal. Who may see them is theirs to decide. */
@Component
@Transactional(readOnly = true)
public class PlannedRecruitments {
    private final ForecastStore store;
    private final Directory directory;

    PlannedRecruitments(ForecastStore store, Directory directory) {
        this.store = store;
        this.directory = directory;
    }

    /** The newest of a request. */
    public Optional<PlannedRecruitment> newest(UUID request) {
        return store.newest(request).flatMap(saved -> planned(request, saved, directory.trusts()));
    }

    /** All that were ever saved, by request and version. */
    public List<PlannedRecruitment> all() {
        List<Trust> trusts = directory.trusts();
        return store.all().stream()
                .flatMap(each -> planned(each.request(), each.saved(), trusts).stream())
                .toList();
    }

    private static Optional<PlannedRecruitment> planned(UUID request, Saved saved, List<Trust> trusts) {
        return switch (ForecastForm.read(saved.answers(), trusts)) {
            case ForecastForm.Read.Inputs read ->
                Optional.of(new PlannedRecruitment(
                        request,
                        saved.version(),
                        saved.savedAt(),
                        saved.shared(),
                        read.inputs().start(),
                        read.inputs().deadline(),
                        KeptForecast.forecast(saved.told(), read.inputs().months()),
                        read.inputs().sites().stream()
                                .map(site -> new PlannedSite(site.trust(), site.opensFrom(), site.opensTo()))
                                .toList()));
            case ForecastForm.Read.Wrong _ -> Optional.empty();
        };
    }
}
