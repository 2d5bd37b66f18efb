package no.nortrials.portal.showcase;

import java.util.List;
import java.util.Optional;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.directory.Centre;
import no.nortrials.portal.directory.PlacePanel;
import no.nortrials.portal.directory.Trust;
import org.springframework.stereotype.Component;

/** The trials of a place that the public may read. */
@Component
class ShownPanel implements PlacePanel {
    private static final int MOST = 5;

    private final Showcase showcase;

    ShownPanel(Showcase showcase) {
        this.showcase = showcase;
    }

    /**
     * The newest of them, how many there are, and where all are.
     *
     * @param total of a centre with several areas: a trial of two of them counts twice
     */
    record Shown(List<ShownTrial> trials, int total, String all) {}

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Panel> ofTrust(Actor actor, Trust trust) {
        String number = trust.organisationNumber();
        Showcase.Found found = showcase.search(ShowcaseFilter.ofTrust(number), 1, MOST);
        return panel(found.trials().rows(), found.trials().total(), "/showcase/trusts/" + number);
    }

    @Override
    public Optional<Panel> ofCentre(Actor actor, Centre centre) {
        List<Showcase.Found> found = centre.therapyAreas().stream()
                .sorted()
                .map(area ->
                        showcase.search(ShowcaseFilter.of("", area, "", "", "", ShowcaseFilter.ANY, "", ""), 1, MOST))
                .toList();
        return panel(
                found.stream()
                        .flatMap(each -> each.trials().rows().stream())
                        .distinct()
                        .limit(MOST)
                        .toList(),
                found.stream().mapToInt(each -> each.trials().total()).sum(),
                "/showcase/centres/" + centre.code());
    }

    private static Optional<Panel> panel(List<ShownTrial> trials, int total, String all) {
        return trials.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel("trials", "showcase.panel", "showcase/panel", new Shown(trials, total, all)));
    }
}
