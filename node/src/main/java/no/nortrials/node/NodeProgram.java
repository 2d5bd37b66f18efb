package no.nortrials.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import no.nortrials.cohort.index.IndexEngine;
import no.nortrials.disclosure.Allowance;
import no.nortrials.disclosure.Answer;
import no.nortrials.disclosure.Event;
import no.nortrials.disclosure.Pace;
import no.nortrials.disclosure.wire.NodeStatus;
import no.nortrials.eligibility.units.Ucum;
import no.nortrials.node.answer.Answerer;
import no.nortrials.node.answer.Courier;
import no.nortrials.node.answer.Entry;
import no.nortrials.node.answer.QuestionDesk;
import no.nortrials.node.answer.QuestionLog;
import no.nortrials.node.check.Finding;
import no.nortrials.node.check.SelfTest;
import no.nortrials.node.data.About;
import no.nortrials.node.data.LastLoad;
import no.nortrials.node.data.Month;
import no.nortrials.node.data.PatientSource;
import no.nortrials.node.data.Warehouse;
import no.nortrials.node.portal.Backoff;
import no.nortrials.node.portal.HttpPortal;
import no.nortrials.node.portal.Link;
import no.nortrials.node.portal.NodeKey;
import no.nortrials.node.portal.Poller;
import no.nortrials.node.regression.Drift;
import no.nortrials.node.regression.Regression;
import no.nortrials.node.settings.Settings;
import no.nortrials.node.steward.NodeView;

/** A node at work: polls, answers, loads every night. */
final class NodeProgram implements NodeView, AutoCloseable {
    private static final System.Logger LOG = System.getLogger(NodeProgram.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Settings settings;
    private final Clock clock;
    private final PatientSource source;
    private final Warehouse warehouse;
    private final Regression regression;
    private final Answerer answerer;
    private final QuestionLog questions;
    private final Courier courier;
    private final QuestionDesk desk;
    private final Poller poller;
    private final ScheduledExecutorService nightly = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("refresh").factory());
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicBoolean loading = new AtomicBoolean();
    private volatile Optional<Finding> fault = Optional.empty();
    private volatile List<Finding> findings = List.of();

    NodeProgram(Settings settings, PatientSource source, Clock clock) throws IOException {
        this.settings = settings;
        this.source = source;
        this.clock = clock;
        Files.createDirectories(settings.folder());
        this.warehouse = new Warehouse(settings.at("index"), Ucum.load(), clock);
        this.regression = new Regression(settings.at("regression"), settings.at("regression.json"), clock);
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
        if (answerer.month().isEmpty() && fault.isEmpty()) load();
        else nightly.execute(this::test);
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

    @Override
    public void load() {
        if (loading.compareAndSet(false, true)) nightly.execute(this::refresh);
    }

    @Override
    public boolean isLoading() {
        return loading.get();
    }

    /** Loads anew; what is asked in the meantime is answered from the month as before. */
    void refresh() {
        loading.set(true);
        try {
            LastLoad load = warehouse.refresh(source);
            LOG.log(
                    System.Logger.Level.INFO,
                    "the load ended " + (load.failure().isEmpty() ? "well" : "early"));
            if (load.failure().isEmpty()) countRegression();
            takeMonth();
            desk.resume();
        } catch (IOException | RuntimeException e) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "the refresh failed: " + e.getClass().getSimpleName());
        } finally {
            loading.set(false);
        }
        test();
    }

    private void countRegression() throws IOException {
        try (IndexEngine newest = warehouse.openNewest()) {
            for (Drift drift : regression.count(newest))
                if (drift.isAlarming(settings.limits().drift()))
                    LOG.log(System.Logger.Level.WARNING, "the regression question " + drift.name() + " drifts");
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
            fault = Optional.empty();
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            fault = Optional.of(new Finding(Finding.Fault.MONTH_UNUSABLE, String.valueOf(e.getMessage())));
            LOG.log(System.Logger.Level.ERROR, "the month cannot be used: " + e.getMessage());
        }
    }

    NodeStatus status() {
        Optional<LocalDate> dataDate = answerer.month().map(Month::about).map(About::dataDate);
        Optional<String> ill = fault.or(() -> findings.stream().findFirst()).map(Finding::briefly);
        return new NodeStatus(
                Version.OF_PROGRAM,
                settings.sites(),
                dataDate,
                settings.source().isSynthetic(),
                ill);
    }

    @Override
    public void test() {
        findings = SelfTest.run(settings, () -> Link.NOT_TRIED);
    }

    @Override
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(SelfTest.ofLink(settings, link()));
        fault.ifPresent(all::add);
        all.addAll(findings);
        return List.copyOf(all);
    }

    @Override
    public Link link() {
        return poller.link();
    }

    @Override
    public Optional<Month> month() {
        return answerer.month();
    }

    @Override
    public Optional<Instant> newest() {
        try {
            return warehouse.about().map(About::loaded);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<LastLoad> lastLoad() {
        try {
            return warehouse.lastLoad();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public List<Drift> drifts() {
        try {
            return regression.last();
        } catch (IOException e) {
            return List.of();
        }
    }

    @Override
    public List<Entry> questions() {
        return questions.all();
    }

    @Override
    public Map<String, Answer> drawn(Entry entry) {
        return answerer.drawn(entry.question());
    }

    @Override
    public Map<String, Allowance> allowances(String organisation) {
        return answerer.allowances(organisation);
    }

    @Override
    public void decide(UUID question, String steward, Event.Verdict verdict) {
        desk.decide(question, steward, verdict);
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
