package no.nortrials.node.answer;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import no.nortrials.disclosure.wire.NodeReply;
import no.nortrials.node.portal.Backoff;
import no.nortrials.node.portal.Heard;
import no.nortrials.node.portal.Portal;

/** Brings replies to the portal, each until it has it or will not take it. */
public final class Courier implements Runnable {
    private static final System.Logger LOG = System.getLogger(Courier.class.getName());
    private static final Duration LOOK = Duration.ofMinutes(1);

    private final QuestionLog log;
    private final Portal portal;
    private final Backoff backoff;
    private final Semaphore work = new Semaphore(1);

    public Courier(QuestionLog log, Portal portal, Backoff backoff) {
        this.log = log;
        this.portal = portal;
        this.backoff = backoff;
    }

    /** Says that there is something to bring. */
    public void wake() {
        work.release();
    }

    @Override
    public void run() {
        int failures = 0;
        while (!Thread.currentThread().isInterrupted()) {
            failures = deliverAll() ? 0 : failures + 1;
            try {
                if (failures > 0) Thread.sleep(backoff.after(failures));
                else if (work.tryAcquire(LOOK.toSeconds(), TimeUnit.SECONDS)) work.drainPermits();
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    /** Whether nothing is left that is to be tried again. */
    boolean deliverAll() {
        boolean isDone = true;
        for (Entry entry : log.all()) if (entry.isToBeDelivered()) isDone &= deliver(entry);
        return isDone;
    }

    private boolean deliver(Entry entry) {
        NodeReply reply = entry.reply().orElseThrow();
        return switch (portal.reply(reply)) {
            case Heard.Taken<Boolean> _ -> mark(entry, reply, Entry.Delivery.DONE);
            case Heard.Declined<Boolean>(int status) -> {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "the portal declined the reply to " + reply.question() + " with status " + status);
                yield mark(entry, reply, Entry.Delivery.DECLINED);
            }
            case Heard.TokenRefused<Boolean> _ -> false;
            case Heard.Unreachable<Boolean> _ -> false;
        };
    }

    /** Only this reply: a newer one may have come in the meantime. */
    private boolean mark(Entry entry, NodeReply reply, Entry.Delivery delivery) {
        log.change(
                entry.question().id(), now -> now.reply().filter(reply::equals).isPresent() ? now.with(delivery) : now);
        return true;
    }
}
