package no.nortrials.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.nortrials.disclosure.Pace;
import no.nortrials.disclosure.wire.NodeStatus;
import no.nortrials.eligibility.units.Ucum;
import no.nortrials.node.answer.Answerer;
import no.nortrials.node.answer.Courier;
import no.nortrials.node.answer.QuestionDesk;
import no.nortrials.node.answer.QuestionLog;
import no.nortrials.node.data.About;
import no.nortrials.node.data.LastLoad;
import no.nortrials.node.data.Month;
import no.nortrials.node.data.PatientSource;
import no.nortrials.node.data.Warehouse;
import no.nortrials.node.portal.Backoff;
import no.nortrials.node.portal.HttpPortal;
import no.nortrials.node.portal.NodeKey;
import no.nortrials.node.portal.Poller;
import no.nortrials.node.settings.Settings;

/** A node at work: polls, answers, loads every night. */
final class NodeProgram implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(NodeProgram.class.getName());

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Settings settings;
    private final Clock clock;
    private final PatientSource source;
    private final Warehouse warehouse;
    private final Answerer answerer;
    private final QuestionLog questions;
    private final Courier courier;
    private final QuestionDesk desk;
    private final Poller poller;
    private final ScheduledExecutorService nightly = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("refresh").factory());
    private final List<Thread> threads = new ArrayList<>();
    private volatile Optional<String> fault = Optional.of("no data are loaded");

    NodeProgram(Settings settings, PatientSource source, Clock clock) throws IOException {
        this.settings = settings;
        this.source = source;
        this.clock = clock;
        Files.createDirectories(settings.folder());
        this.warehouse = new Warehouse(settings.at("index"), Ucum.load(), clock);
        this.answerer = new Answerer(settings, clock);
        this.questions = QuestionLog.in(settings.at("questions"));
        var key = NodeKey.read(settings.at("keys").resolve("portal.jwk"));
        var portal = new HttpPortal(settings.portal(), key, InstantSource.system());
        this.courier = new Courier(questions, portal, Backoff.DEFAULT);
        this.desk =
                new QuestionDesk(questions, answerer, new Pace(settings.limits().pace()), clock, courier::wake);
        this.poller = new Poller(portal, this::status, desk::receive, Backoff.DEFAULT, clock);
    }

    /** Starts all threads; data are loaded at once when there are none. */
    void start() {
        takeMonth();
        desk.resume();
        threads.add(Thread.ofPlatform().daemon().name("courier").start(courier));
        threads.add(Thread.ofPlatform().daemon().name("poller").start(poller));
        if (answerer.month().isEmpty()) nightly.execute(this::refresh);
        scheduleNext();
    }

    private void scheduleNext() {
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDateTime next = LocalDate.now(clock).atTime(settings.schedule().refreshAt());
        if (!next.isAfter(now)) next = next.plusDays(1);
        var _ = nightly.schedule(
                () -> {
                    refresh();
                    scheduleNext();
                },
                Duration.between(now, next).toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /** Loads anew; what is asked in the meantime is answered from the month as before. */
    void refresh() {
        try {
            LastLoad load = warehouse.refresh(source);
            LOG.log(
                    System.Logger.Level.INFO,
                    "the load ended " + load.failure().map(why -> "early").orElse("well"));
            takeMonth();
            desk.resume();
        } catch (IOException | RuntimeException e) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "the refresh failed: " + e.getClass().getSimpleName());
        }
    }

    /** Begins a month when one is due. */
    private void takeMonth() {
        try {
            Optional<Month> month = warehouse.month();
            if (month.isPresent()) {
                answerer.use(month.get());
                warehouse.keepOnly(month.get());
            }
            fault = month.isPresent() ? Optional.empty() : Optional.of("no data are loaded");
        } catch (IOException | UncheckedIOException e) {
            fault = Optional.of("the data or the ledger cannot be read");
            LOG.log(System.Logger.Level.ERROR, "the month cannot be used: " + e.getMessage());
        } catch (IllegalStateException e) {
            fault = Optional.of("the ledger belongs to other data");
            LOG.log(System.Logger.Level.ERROR, "the month cannot be used: " + e.getMessage());
        }
    }

    NodeStatus status() {
        Optional<LocalDate> dataDate = answerer.month().map(Month::about).map(About::dataDate);
        return new NodeStatus(
                Version.OF_PROGRAM,
                settings.sites(),
                dataDate,
                settings.source().isSynthetic(),
                fault);
    }

    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
        nightly.shutdownNow();
        desk.close();
        try {
            for (Thread thread : threads) thread.join(PATIENCE);
            nightly.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        answerer.close();
    }
}
