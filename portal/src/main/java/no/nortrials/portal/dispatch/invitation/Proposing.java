package no.nortrials.portal.dispatch.invitation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.directory.Centre;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.dispatch.proposal.Candidate;
import no.nortrials.portal.dispatch.proposal.Proposal;
import no.nortrials.portal.dispatch.proposal.Proposals;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.Requests;
import org.springframework.stereotype.Component;

/** Whom the rules propose for a request, from the directory's wishes and networks. */
@Component
class Proposing {
    private final Requests requests;
    private final Directory directory;
    private final Clock clock;

    Proposing(Requests requests, Directory directory, Clock clock) {
        this.requests = requests;
        this.directory = directory;
        this.clock = clock;
    }

    Map<UUID, Proposal> of(RequestHeader request) {
        return Proposals.of(RequestFacts.of(request, requests.form(request.id())), candidates()).stream()
                .collect(Collectors.toMap(Proposal::trustId, Function.identity()));
    }

    private List<Candidate> candidates() {
        Map<UUID, String> centres =
                directory.centres(Oslo.today(clock)).stream().collect(Collectors.toMap(Centre::id, Centre::code));
        var wishes = directory.interests().stream()
                .collect(Collectors.groupingBy(
                        interest -> interest.trustId(),
                        Collectors.mapping(
                                interest -> new Candidate.Wish(
                                        interest.therapyArea(),
                                        interest.phases(),
                                        interest.populations(),
                                        interest.products()),
                                Collectors.toList())));
        var networks = directory.networks().stream()
                .collect(Collectors.groupingBy(
                        member -> member.trustId(),
                        Collectors.mapping(
                                member -> new Candidate.Network(
                                        centres.getOrDefault(member.centreId(), "?"), member.therapyArea()),
                                Collectors.toList())));
        return directory.trusts().stream()
                .map(trust -> new Candidate(
                        trust.id(),
                        trust.regionCode(),
                        wishes.getOrDefault(trust.id(), List.of()),
                        networks.getOrDefault(trust.id(), List.of())))
                .toList();
    }
}
