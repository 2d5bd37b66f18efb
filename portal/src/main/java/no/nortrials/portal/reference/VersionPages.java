package no.nortrials.portal.reference;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.directory.Trust;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the page of a version shows. */
@Service
@Transactional(readOnly = true)
class VersionPages {
    private final Versions versions;
    private final Observations observations;
    private final Uses uses;
    private final Directory directory;

    VersionPages(Versions versions, Observations observations, Uses uses, Directory directory) {
        this.versions = versions;
        this.observations = observations;
        this.uses = uses;
        this.directory = directory;
    }

    VersionPage of(Actor actor, Catalogue.VersionView view, String words, String flag, int page) {
        DataVersion version = view.version();
        boolean steward = Catalogue.steward(actor);
        DataVersion before = view.released()
                .filter(released -> !released.id().equals(version.id()) && version.state() == VersionState.DRAFT)
                .orElse(null);
        Report report = versions.report(version.id());
        return new VersionPage(
                view.set(),
                version,
                report,
                MappingGuess.of(new RawTable(report.columns(), List.of(), ""), versions.mapping(version.id())),
                steward,
                figuresShown(steward, version) ? observations.page(version.id(), words, flag, page) : null,
                before == null ? null : observations.difference(before.id(), version.id()),
                before,
                actor.is(Role.COORDINATOR) ? uses.of(version.id()) : List.of(),
                trusts());
    }

    /** What was withdrawn is kept for the steward to look into and shown to nobody else; quarantine holds no figures. */
    private static boolean figuresShown(boolean steward, DataVersion version) {
        return switch (version.state()) {
            case RELEASED, SUPERSEDED, DRAFT -> true;
            case WITHDRAWN -> steward;
            case QUARANTINED -> false;
        };
    }

    private Map<String, Trust> trusts() {
        return directory.trusts().stream().collect(Collectors.toMap(Trust::organisationNumber, Function.identity()));
    }
}
