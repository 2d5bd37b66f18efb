package no.nortrials.portal.maturity;

import java.time.Clock;
import no.nortrials.maturity.json.MaturityJson;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Puts the draft of the first version there when there is none, for the unit to edit and freeze. */
@Component
class FirstFramework implements ApplicationRunner {
    private final FrameworkStore store;
    private final Clock clock;

    FirstFramework(FrameworkStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        store.add(MaturityJson.draftOfVersionOne(), clock.instant(), "NorTrials");
    }
}
