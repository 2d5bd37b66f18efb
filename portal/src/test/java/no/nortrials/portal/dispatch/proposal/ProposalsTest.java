package no.nortrials.portal.dispatch.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProposalsTest {
    private static final UUID TRUST = UUID.fromString("00000000-0000-0000-0000-000000007731");

    @Test
    void proposesATrustThatWantsTheAreaAndSaysWhy() {
        var proposals = Proposals.of(facts("III", Set.of()), List.of(candidate(Set.of("III"))));

        assertThat(proposals).singleElement().satisfies(proposal -> {
            assertThat(proposal.nearMiss()).isFalse();
            assertThat(proposal.reasons())
                    .containsExactly(new Reason.AreaWanted("CANCER"), new Reason.PhaseWanted("III"));
        });
    }

    @Test
    void explainsANearMissInsteadOfDroppingIt() {
        var proposals = Proposals.of(facts("I", Set.of("HN")), List.of(candidate(Set.of("III"))));

        assertThat(proposals)
                .singleElement()
                .satisfies(proposal -> assertThat(proposal.against())
                        .containsExactly(
                                new Reason.PhaseNotWanted("I", Set.of("III")), new Reason.RegionNotPreferred("HV")));
    }

    @Test
    void proposesNobodyForARequestWithoutAnArea() {
        var unknown = new Facts(Optional.empty(), Optional.of("III"), Set.of(), "DRUG", Set.of());

        assertThat(Proposals.of(unknown, List.of(candidate(Set.of())))).isEmpty();
    }

    private static Facts facts(String phase, Set<String> regions) {
        return new Facts(Optional.of("CANCER"), Optional.of(phase), Set.of("ADULT"), "DRUG", regions);
    }

    private static Candidate candidate(Set<String> phases) {
        var wish = new Candidate.Wish("CANCER", phases, Set.of(), Set.of());
        return new Candidate(TRUST, "HV", List.of(wish), List.of());
    }
}
