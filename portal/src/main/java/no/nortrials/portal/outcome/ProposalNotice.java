package no.nortrials.portal.outcome;

import no.nortrials.portal.trial.TrialChanged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Looks for requests whose trial turned up in a register; doing it twice changes nothing. */
@Component
class ProposalNotice {
    private final Proposals proposals;

    ProposalNotice(Proposals proposals) {
        this.proposals = proposals;
    }

    @ApplicationModuleListener
    void on(TrialChanged event) {
        proposals.remind(event.trial());
    }
}
