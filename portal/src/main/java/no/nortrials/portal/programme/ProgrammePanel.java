package no.nortrials.portal.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.directory.Centre;
import no.nortrials.portal.directory.PlacePanel;
import no.nortrials.portal.directory.Trust;
import org.springframework.stereotype.Component;

/** Testbeds and events to come, on the page of a trust or centre. An event is gone the day after. */
@Component
class ProgrammePanel implements PlacePanel {
    private final Entries entries;
    private final Clock clock;

    ProgrammePanel(Entries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** @param edits whether the actor may change them */
    record Programme(UUID organisation, List<Entry> entries, boolean edits) {}

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Panel> ofTrust(Actor actor, Trust trust) {
        return panel(actor, trust.id());
    }

    @Override
    public Optional<Panel> ofCentre(Actor actor, Centre centre) {
        return panel(actor, centre.id());
    }

    private Optional<Panel> panel(Actor actor, UUID organisation) {
        LocalDate today = Oslo.today(clock);
        List<Entry> here = entries.of(organisation).stream()
                .filter(entry -> !entry.past(today))
                .toList();
        boolean edits = ProgrammeDesk.may(actor, organisation);
        if (here.isEmpty() && !edits) return Optional.empty();
        return Optional.of(
                new Panel("programme", "programme.panel", "programme/panel", new Programme(organisation, here, edits)));
    }
}
