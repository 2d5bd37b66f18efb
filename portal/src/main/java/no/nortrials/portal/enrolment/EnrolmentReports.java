package no.nortrials.portal.enrolment;

import java.util.List;
import java.util.UUID;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.directory.Trust;
import org.springframework.stereotype.Component;

/** The reports that stand, in order. */
@Component
class EnrolmentReports {
    private final ReportStore store;
    private final Directory directory;

    EnrolmentReports(ReportStore store, Directory directory) {
        this.store = store;
        this.directory = directory;
    }

    List<Report> of(UUID request) {
        List<Trust> trusts = directory.trusts();
        return store.standing(request).stream()
                .map(entry ->
                        new Report(entry.asOf(), ReportForm.sites(entry.answers(), trusts), entry.at(), entry.by()))
                .toList();
    }
}
