package no.nortrials.portal.delivery;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nortrials.delivery.indicator.Recruited;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.delivery.RecruitmentFile.FileLine;
import no.nortrials.portal.delivery.RecruitmentFile.Reason;
import no.nortrials.portal.delivery.RecruitmentFile.TrialName;
import no.nortrials.portal.site.Sites;
import no.nortrials.portal.web.CsvContent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Patients month by month from a file. Good lines are taken, others are told with the reason; nothing is overwritten. */
@Service
@Transactional
class RecruitmentDesk {
    private final DeliveryRights rights;
    private final Sites sites;
    private final SiteTrialStore store;
    private final AuditTrail audit;
    private final Clock clock;

    RecruitmentDesk(DeliveryRights rights, Sites sites, SiteTrialStore store, AuditTrail audit, Clock clock) {
        this.rights = rights;
        this.sites = sites;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What became of a file.
     *
     * @param taken new or changed months
     * @param same months that stood already
     */
    record Report(int taken, int same, List<FileLine.Rejected> rejected) {}

    /** A file with a line for each trial of the trust, this month, without numbers. */
    @Transactional(readOnly = true)
    byte[] template(Actor actor, UUID trust) {
        rights.own(actor, trust);
        YearMonth month = YearMonth.from(Oslo.today(clock));
        return CsvContent.of(csv -> {
            csv.writeRecord(RecruitmentFile.COLUMNS);
            for (TrialAtSite trial : store.of(sites.ofTrust(trust)))
                csv.writeRecord(trial.name(), trial.site().department(), month.toString(), "", "");
        });
    }

    Report take(Actor actor, UUID trust, String text) {
        rights.own(actor, trust);
        Map<TrialName, List<TrialAtSite>> trials = store.of(sites.ofTrust(trust)).stream()
                .collect(Collectors.groupingBy(
                        trial -> TrialName.of(trial.name(), trial.site().department())));
        var taking = new Taking(actor, trials);
        RecruitmentFile.read(text, YearMonth.from(Oslo.today(clock))).forEach(taking::take);
        audit.record(By.actor(actor), "delivery.imported", null, Map.of("months", Integer.toString(taking.taken)));
        return new Report(taking.taken, taking.same, taking.rejected);
    }

    /** One file on its way. */
    private final class Taking {
        private record Month(TrialName key, YearMonth month) {}

        private final Actor actor;
        private final Map<TrialName, List<TrialAtSite>> trials;
        private final HashSet<Month> seen = new HashSet<>();
        private final List<FileLine.Rejected> rejected = new ArrayList<>();
        private int taken;
        private int same;

        Taking(Actor actor, Map<TrialName, List<TrialAtSite>> trials) {
            this.actor = actor;
            this.trials = trials;
        }

        void take(FileLine entry) {
            switch (entry) {
                case FileLine.Rejected no -> rejected.add(no);
                case FileLine.Read read -> take(read);
            }
        }

        private void take(FileLine.Read read) {
            List<TrialAtSite> found = trials.getOrDefault(read.key(), List.of());
            String name = read.key().trial() + ", " + read.key().site();
            if (found.isEmpty()) reject(read, Reason.UNKNOWN_TRIAL, name);
            else if (found.size() > 1) reject(read, Reason.AMBIGUOUS_TRIAL, name);
            else if (!seen.add(new Month(read.key(), read.month().month())))
                reject(read, Reason.TWICE, read.month().month().toString());
            else add(found.getFirst(), read.month());
        }

        private void reject(FileLine.Read read, Reason reason, String was) {
            rejected.add(new FileLine.Rejected(read.line(), reason, was));
        }

        private void add(TrialAtSite trial, Recruited month) {
            if (trial.months().contains(month)) {
                same++;
                return;
            }
            store.add(trial.id(), month, clock.instant(), actor.name());
            taken++;
        }
    }
}
