package no.nortrials.portal.process;

import java.time.Duration;
import java.util.Random;

/** When to kill: some time after the button was pressed, or once so many messages were accepted. */
sealed interface Moment {

    void await(MailServer mail);

    /** In turn inside the transaction, soon after it, and in the middle of the mail. */
    static Moment of(int round, Random random, int messages) {
        return switch (round % 3) {
            case 0 -> new After(Duration.ofMillis(random.nextInt(0, 400)));
            case 1 -> new Accepted(random.nextInt(1, messages));
            default -> new After(Duration.ofMillis(random.nextInt(200, 3_000)));
        };
    }

    /** So long after the button was pressed. */
    record After(Duration delay) implements Moment {
        @Override
        public void await(MailServer mail) {
            long until = System.nanoTime() + delay.toNanos();
            Eventually.holds(Duration.ofMinutes(1), () -> System.nanoTime() >= until);
        }

        @Override
        public String toString() {
            return delay.toMillis() + " ms after the button";
        }
    }

    /** When the mail server accepted so many. */
    record Accepted(int messages) implements Moment {
        @Override
        public void await(MailServer mail) {
            Eventually.holds(
                    Duration.ofMinutes(1),
                    () -> mail.accepted() >= messages,
                    () -> mail.accepted() + " of " + messages + " messages were accepted");
        }

        @Override
        public String toString() {
            return "after message " + messages;
        }
    }
}
