package no.nortrials.node.answer;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import no.nortrials.disclosure.Event;
import no.nortrials.disclosure.Pace;
import no.nortrials.disclosure.wire.NodeQuestion;
import no.nortrials.disclosure.wire.NodeReply;
import no.nortrials.disclosure.wire.SiteAnswer;
import no.nortrials.disclosure.wire.Told;

/**
 * Takes questions in and answers each, one after another on a thread of its own. A question is on the disk before it is counted and
 * its reply before it is sent; what a killed node had not replied to is counted again, and the gates then give the same numbers.
 */
public final class QuestionDesk implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(QuestionDesk.class.getName());

    private final QuestionLog log;
    private final Answerer answerer;
    private final Pace pace;
    private final InstantSource clock;
    private final Runnable replied;
    private final ScheduledThreadPoolExecutor worker = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("questions").factory());

    /**
     * A desk that takes up what the log holds when it is told to {@link #resume}.
     *
     * @param replied is run when there is a reply to be delivered
     */
    public QuestionDesk(QuestionLog log, Answerer answerer, Pace pace, InstantSource clock, Runnable replied) {
        this.log = log;
        this.answerer = answerer;
        this.pace = pace;
        this.clock = clock;
        this.replied = replied;
        worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Takes questions of the portal. One that was replied to before is replied to again with the same. */
    public void receive(List<NodeQuestion> questions) {
        for (NodeQuestion question : questions) {
            if (log.add(Entry.of(question, clock.instant()))) work(question.id(), Duration.ZERO);
            else repeat(question.id());
        }
    }

    /** Counts what is still open, as after a start or when data have come. */
    public void resume() {
        Instant now = clock.instant();
        for (Entry entry : log.all())
            if (entry.isOpen(now)) work(entry.question().id(), Duration.ZERO);
    }

    /** Releases or withholds what awaits the steward. */
    public void decide(UUID question, String steward, Event.Verdict verdict) {
        var decision = new Entry.Decision(steward, verdict, clock.instant());
        Entry entry = log.change(question, each -> each.decided(decision));
        keep(entry, pace.hold(() -> answerer.decide(entry.question(), decision)));
    }

    private void repeat(UUID question) {
        Optional<Entry> known = log.find(question);
        if (known.isEmpty() || known.get().reply().isEmpty()) return;
        if (known.get().isOpen(clock.instant())) work(question, Duration.ZERO);
        else if (!known.get().awaitsSteward()) {
            log.change(question, entry -> entry.with(Entry.Delivery.PENDING));
            replied.run();
        }
    }

    private void work(UUID question, Duration after) {
        var _ = worker.schedule(() -> answer(question), after.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void answer(UUID id) {
        try {
            Entry entry = log.find(id).orElseThrow();
            if (!entry.isOpen(clock.instant())) return;
            Outcome outcome = pace.hold(() -> answerer.answer(entry.question()));
            Optional<Instant> again =
                    tooFast(outcome.reply()).filter(entry.question().expires()::isAfter);
            if (again.isPresent())
                work(id, Duration.between(clock.instant(), again.get()).plusMillis(100));
            else keep(entry, outcome);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "the question " + id + " could not be answered: " + e.getClass());
            fail(id);
        }
    }

    private void fail(UUID id) {
        log.change(
                id, entry -> entry.replied(Outcome.free(new NodeReply.Failed(id, "the node met a fault of its own"))));
        replied.run();
    }

    private void keep(Entry entry, Outcome outcome) {
        UUID id = entry.question().id();
        if (log.find(id).flatMap(Entry::reply).equals(Optional.of(outcome.reply()))) return;
        log.change(id, each -> each.replied(outcome));
        LOG.log(
                System.Logger.Level.INFO,
                "the question " + id + " is " + outcome.reply().getClass().getSimpleName());
        replied.run();
    }

    /** When an organisation asked too often within a minute, waiting is better than telling it so. */
    private static Optional<Instant> tooFast(NodeReply reply) {
        if (!(reply instanceof NodeReply.Answered answered)) return Optional.empty();
        return answered.sites().stream()
                .map(SiteAnswer::total)
                .flatMap(told -> told instanceof Told.Nothing(Told.Why why, var again) && why == Told.Why.TOO_FAST
                        ? again.stream()
                        : java.util.stream.Stream.empty())
                .max(Instant::compareTo);
    }

    @Override
    public void close() {
        // not interrupted: that would close the ledger under the one being written
        worker.shutdown();
        try {
            worker.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
