package no.nortrials.disclosure;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The door through which numbers leave a hospital. Whatever it tells, it has first written to its ledger; opened anew on the same
 * ledger it continues where it was. Safe for use by many threads: askings are decided one after another.
 */
public final class Gate {
    private final Ledger ledger;
    private final Policy policy;
    private final InstantSource clock;
    private final Book book = new Book();
    private Snapshot snapshot;
    private Scheme scheme;

    private Gate(Snapshot snapshot, Ledger ledger, Policy policy, InstantSource clock) {
        this.snapshot = snapshot;
        this.scheme = Scheme.of(snapshot);
        this.ledger = ledger;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Opens the gate on a ledger. An empty one takes on the keys and the month of the snapshot; one that stands in an earlier
     * month takes on the new month.
     *
     * @param snapshot the month's persons, under the hospital's keys
     * @param ledger what was told before
     * @param policy the hospital's settings
     * @param clock the time, for budgets
     * @return the gate
     * @throws IllegalStateException if the keys are others than the ledger's, the month is earlier than the ledger's, or the
     *     same month has other persons than the ledger's
     * @throws java.io.UncheckedIOException if the ledger cannot be read or written
     */
    public static Gate open(Snapshot snapshot, Ledger ledger, Policy policy, InstantSource clock) {
        var gate = new Gate(snapshot, ledger, policy, clock);
        gate.start();
        return gate;
    }

    /**
     * What an organisation has left, to be read before it asks.
     *
     * @param organisation who
     * @return the numbers and askings left now
     */
    public synchronized Allowance allowance(Organisation organisation) {
        return book.budget(organisation, policy, clock.instant()).allowance();
    }

    /**
     * What asking these questions together would cost.
     *
     * @param organisation who asks
     * @param questions the questions
     * @return new numbers to be paid for; a question answered this month costs nothing
     */
    public synchronized int price(Organisation organisation, List<CanonicalQuestion> questions) {
        return (int) questions.stream().distinct().filter(isNewTo(organisation)).count();
    }

    /**
     * Asks one question.
     *
     * @param organisation who asks
     * @param counted the question and who matches it
     * @return the answer
     * @throws IllegalArgumentException if the set reaches beyond the snapshot
     * @throws java.io.UncheckedIOException if the answer cannot be kept; then nothing is told
     */
    public Answer ask(Organisation organisation, Counted counted) {
        return ask(organisation, List.of(counted)).getFirst();
    }

    /**
     * Asks several questions as one asking, such as the steps of a funnel or the parts of a breakdown. New ones are paid for all
     * together or refused all together; those answered before this month are answered as before in either case.
     *
     * @param organisation who asks
     * @param questions the questions and who matches them; of two with the same text the first counts
     * @return an answer for each, in the same order
     * @throws IllegalArgumentException if a set reaches beyond the snapshot
     * @throws java.io.UncheckedIOException if the answers cannot be kept; then nothing is told
     */
    public synchronized List<Answer> ask(Organisation organisation, List<Counted> questions) {
        List<Counted> unknown = unknown(organisation, questions);
        Optional<Refusal> refusal = unknown.isEmpty() ? Optional.empty() : draw(organisation, unknown);
        Account account = book.account(organisation);
        return questions.stream()
                .map(asked -> account.told(asked.question(), policy.release())
                        .orElseGet(() -> new Answer.Refused(refusal.orElseThrow())))
                .toList();
    }

    /**
     * Takes the next month into use. Earlier answers are no longer given; budgets run on.
     *
     * @param next the next month's persons, under the same keys
     * @throws IllegalStateException if the keys are others, or the month is not later
     * @throws java.io.UncheckedIOException if the ledger cannot be written; then nothing changes
     */
    public synchronized void begin(Snapshot next) {
        Ledgers.requireSameKeys(book, next);
        Ledgers.requireLater(book, next);
        use(next, List.of(began(next)));
    }

    /**
     * Takes the next month into use under new keys. That draws all noise anew, so it is charged to every organisation, and is
     * possible only when the keys have reached the age the policy asks for.
     *
     * @param next the next month's persons, under the new keys
     * @param emergency true if the old keys may have become known; then their age does not matter
     * @return whether it was done
     * @throws IllegalStateException if the month is not later
     * @throws java.io.UncheckedIOException if the ledger cannot be written; then nothing changes
     */
    public synchronized Rotation rotate(Snapshot next, boolean emergency) {
        Ledgers.requireLater(book, next);
        Instant possible = Ledgers.keysSince(book).plus(policy.rotationInterval());
        if (!emergency && clock.instant().isBefore(possible)) {
            return new Rotation.TooSoon(possible);
        }
        use(next, List.of(changed(next, policy.rotationCharge()), began(next)));
        return new Rotation.Done(policy.rotationCharge());
    }

    /**
     * Records a data steward's decision about one answer of this month, drawn already or not. The latest decision counts.
     *
     * @param steward who decides
     * @param organisation whose question
     * @param question the question
     * @param verdict the decision
     * @throws java.io.UncheckedIOException if the decision cannot be kept; then it does not hold
     */
    public synchronized void decide(
            Steward steward, Organisation organisation, CanonicalQuestion question, Event.Verdict verdict) {
        keep(List.of(new Event.Decided(clock.instant(), steward, organisation, question, verdict)));
    }

    private synchronized void start() {
        book.apply(ledger.events(), snapshot);
        if (book.keys() == null) {
            keep(List.of(changed(snapshot, 0), began(snapshot)));
            return;
        }
        Ledgers.requireSameKeys(book, snapshot);
        if (Ledgers.isSameMonth(book, snapshot)) {
            Ledgers.requireSamePersons(book, snapshot);
        } else {
            begin(snapshot);
        }
    }

    private List<Counted> unknown(Organisation organisation, List<Counted> questions) {
        List<CanonicalQuestion> texts = questions.stream()
                .map(Counted::question)
                .distinct()
                .filter(isNewTo(organisation))
                .toList();
        return texts.stream()
                .map(text -> questions.stream()
                        .filter(counted -> counted.question().equals(text))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private Predicate<CanonicalQuestion> isNewTo(Organisation organisation) {
        return question -> !book.account(organisation).knows(question);
    }

    /** Pays for and draws answers, or tells why not. */
    private Optional<Refusal> draw(Organisation by, List<Counted> questions) {
        Instant now = clock.instant();
        Optional<Refusal> refusal =
                outOfDate(questions).or(() -> book.budget(by, policy, now).refusal(questions.size()));
        keep(refusal.map(reason -> List.<Event>of(new Event.Denied(now, by, reason)))
                .orElseGet(() -> paid(by, questions, now)));
        return refusal;
    }

    private Optional<Refusal> outOfDate(List<Counted> questions) {
        return questions.stream().allMatch(counted -> counted.epoch().equals(snapshot.epoch()))
                ? Optional.empty()
                : Optional.of(new Refusal.OutOfDate(snapshot.epoch()));
    }

    private List<Event> paid(Organisation by, List<Counted> questions, Instant now) {
        Guard guard = book.account(by).guard();
        return Stream.concat(
                        Stream.of(new Event.Asked(now, by, questions.size())),
                        scheme.answer(by, questions, guard, policy, now).stream())
                .toList();
    }

    private void use(Snapshot next, List<Event> events) {
        ledger.append(events);
        snapshot = next;
        scheme = Scheme.of(next);
        book.apply(events, next);
    }

    private void keep(List<Event> events) {
        ledger.append(events);
        book.apply(events, snapshot);
    }

    private Event began(Snapshot next) {
        return new Event.EpochBegan(clock.instant(), next.epoch(), next.fingerprint());
    }

    private Event changed(Snapshot next, int charge) {
        return new Event.KeysChanged(clock.instant(), next.keys().fingerprint(), charge);
    }
}
