package no.nortrials.portal.registers;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.trial.TrialIntake;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Service;

/**
 * Takes one page after the other into the register. Each record is taken in its own transaction and taking one twice changes
 * nothing, so that a kill at any moment costs at most one page asked for again.
 */
@Service
class RegisterFetching {
    private final RegisterRounds rounds;
    private final List<TrialRegister> registers;
    private final TrialIntake intake;
    private final SeenRows seen;
    private final Clock clock;

    RegisterFetching(
            RegisterRounds rounds, List<TrialRegister> registers, TrialIntake intake, SeenRows seen, Clock clock) {
        this.rounds = rounds;
        this.registers = registers;
        this.intake = intake;
        this.seen = seen;
        this.clock = clock;
    }

    /** Takes one page of a round that is due; false when none is. */
    boolean step() {
        return rounds.claim()
                .map(round -> {
                    step(round);
                    return true;
                })
                .orElse(false);
    }

    private void step(Round round) {
        switch (register(round.register()).page(round.changedSince(), round.from())) {
            case Page.Failed failed -> rounds.fail(round, failed);
            case Page.Forgotten _ -> rounds.anew(round);
            case Page.Records page -> take(round, page);
        }
    }

    private void take(Round round, Page.Records page) {
        var counts = new HashMap<String, Integer>();
        for (ByteArrayResource each : page.records())
            taken(each.getByteArray()).forEach((c, n) -> counts.merge(c, n, Integer::sum));
        seen.remember(round.register(), page.seen());
        page.next()
                .ifPresentOrElse(
                        next -> rounds.goOn(round, counts, next, number(page.expected())),
                        () -> rounds.finish(round, counts));
    }

    private Map<String, Integer> taken(byte[] file) {
        return intake.take(file, Oslo.today(clock), By.PORTAL);
    }

    private static @Nullable Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private TrialRegister register(RegisterName name) {
        return registers.stream()
                .filter(each -> each.name() == name)
                .findFirst()
                .orElseThrow();
    }
}
