package no.nortrials.node.portal;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.nortrials.disclosure.wire.NodeQuestion;
import no.nortrials.disclosure.wire.NodeStatus;

/** Asks the portal for questions again and again. Outbound only: the hospital opens no port to the world. */
public final class Poller implements Runnable {
    private static final System.Logger LOG = System.getLogger(Poller.class.getName());
    private static final int WAIT_SECONDS = 20;

    private final Portal portal;
    private final Supplier<NodeStatus> status;
    private final Consumer<List<NodeQuestion>> receiver;
    private final Backoff backoff;
    private final InstantSource clock;
    private final AtomicReference<Link> link = new AtomicReference<>(Link.NOT_TRIED);

    public Poller(
            Portal portal,
            Supplier<NodeStatus> status,
            Consumer<List<NodeQuestion>> receiver,
            Backoff backoff,
            InstantSource clock) {
        this.portal = portal;
        this.status = status;
        this.receiver = receiver;
        this.backoff = backoff;
        this.clock = clock;
    }

    /** How the way to the portal is. */
    public Link link() {
        return link.get();
    }

    @Override
    public void run() {
        int failures = 0;
        while (!Thread.currentThread().isInterrupted()) {
            failures = poll() ? 0 : failures + 1;
            try {
                if (failures > 0) Thread.sleep(backoff.after(failures));
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    private boolean poll() {
        try {
            Heard<List<NodeQuestion>> heard = portal.poll(status.get(), WAIT_SECONDS);
            Link before = link.getAndUpdate(old -> old.after(heard, clock.instant()));
            if (before.state() != link().state())
                LOG.log(System.Logger.Level.INFO, "the way to the portal: " + link().state());
            if (!(heard instanceof Heard.Taken<List<NodeQuestion>> taken)) return false;
            receiver.accept(taken.answer());
            return true;
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "polling failed: " + e);
            return false;
        }
    }
}
