package no.nortrials.portal.dispatch.answer;

import java.util.Optional;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.dispatch.recipient.Recipient;
import no.nortrials.portal.node.HospitalCounts;
import no.nortrials.portal.request.RequestHeader;
import org.springframework.stereotype.Component;

/** Finds what a hospital's own data node told of a request that the hospital is asked about. */
@Component
class OwnCounts {
    private final HospitalCounts counts;
    private final Directory directory;

    OwnCounts(HospitalCounts counts, Directory directory) {
        this.counts = counts;
        this.directory = directory;
    }

    Optional<OwnCount> of(Recipient recipient, RequestHeader request) {
        return directory
                .trust(recipient.trustId())
                .flatMap(trust -> counts.ofTrust(request.id(), trust.organisationNumber()))
                .map(count -> new OwnCount(count, !count.synthetic() || request.synthetic()));
    }
}
