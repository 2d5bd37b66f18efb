package no.nortrials.disclosure;

import static no.nortrials.disclosure.Hospital.FJORD;
import static no.nortrials.disclosure.Hospital.first;
import static no.nortrials.disclosure.Hospital.july;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GateUnderLoadTest {

    @Test
    void askersAtOnceNeverDrawMoreThanTheBudget() throws Exception {
        var policy = new Policy(50, Duration.ofDays(7), 1_000, 5, 10, Duration.ofDays(365), Policy.Release.AUTOMATIC);
        var ledger = Ledger.inMemory();
        var gate = Gate.open(Hospital.inJuly(), ledger, policy, new TestClock());

        List<Future<Answer>> answers;
        try (var askers = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = askers.invokeAll(IntStream.range(0, 120)
                    .<java.util.concurrent.Callable<Answer>>mapToObj(i ->
                            () -> gate.ask(FJORD, july("load " + i, first(100 + 40 * i))))
                    .toList());
        }

        assertThat(answers.stream().filter(answer -> answer.resultNow() instanceof Answer.Released))
                .hasSize(50);
        assertThat(ledger.events().stream().filter(event -> event instanceof Event.Answered))
                .hasSize(50);
        assertThat(gate.allowance(FJORD).numbers()).isZero();
    }
}
