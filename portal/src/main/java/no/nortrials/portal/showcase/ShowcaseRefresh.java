package no.nortrials.portal.showcase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.criteria.Diagnoses;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.directory.Trust;
import no.nortrials.portal.trial.Trial;
import no.nortrials.portal.trial.TrialFollower;
import no.nortrials.portal.trial.Trials;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes anew what may be read of a trial whenever the trial or its publication changes, in the same transaction. */
@Component
@Transactional
class ShowcaseRefresh implements TrialFollower {
    private final Trials trials;
    private final PublicationStore publications;
    private final Showcase showcase;
    private final Diagnoses diagnoses;
    private final Directory directory;

    ShowcaseRefresh(
            Trials trials, PublicationStore publications, Showcase showcase, Diagnoses diagnoses, Directory directory) {
        this.trials = trials;
        this.publications = publications;
        this.showcase = showcase;
        this.diagnoses = diagnoses;
        this.directory = directory;
    }

    @Override
    public void changed(UUID id) {
        Optional<Publication> publication = publications.find(id).filter(Publication::isPublished);
        String publisher = publication
                .map(Publication::trust)
                .flatMap(directory::trust)
                .map(Trust::organisationNumber)
                .orElse("");
        Optional<ShownTrial> shown = trials.find(id)
                .flatMap((Trial trial) -> Showing.of(trial, publication.map(Publication::answers), publisher));
        shown.ifPresentOrElse(
                may -> showcase.put(id, may, Showing.searched(may, words(may))), () -> showcase.remove(id));
    }

    private List<String> words(ShownTrial shown) {
        return shown.icd10().stream()
                .flatMap(category -> diagnoses.words(category).stream())
                .toList();
    }
}
