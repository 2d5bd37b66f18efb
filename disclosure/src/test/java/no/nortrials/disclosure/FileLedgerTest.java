package no.nortrials.disclosure;

import static no.nortrials.disclosure.Hospital.FJORD;
import static no.nortrials.disclosure.Hospital.JULY;
import static no.nortrials.disclosure.Hospital.first;
import static no.nortrials.disclosure.Hospital.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileLedgerTest {
    private static final Instant AT = Instant.parse("2026-07-02T08:15:30.123456789Z");
    private static final List<List<Event>> ENTRIES = List.of(
            List.of(new Event.KeysChanged(AT, "fee1dead", 0), new Event.EpochBegan(AT, JULY, "c0ffee")),
            List.of(
                    new Event.Asked(AT, FJORD, 3),
                    answered("C50\tæøå \\ 𝄞\n", 57, new Answer.Released(60, JULY), Event.Origin.DRAWN),
                    answered("G12", 4, new Answer.Suppressed(10, JULY), Event.Origin.DRAWN_NEAR),
                    answered("C50 again", 57, new Answer.Released(60, JULY), Event.Origin.REPEATED),
                    answered(
                            "C50 too often",
                            56,
                            new Answer.Refused(new Refusal.NearDuplicatesSpent()),
                            Event.Origin.DECLINED)),
            List.of(new Event.Denied(AT, FJORD, new Refusal.BudgetSpent(7, 3, AT))),
            List.of(new Event.Denied(AT, FJORD, new Refusal.TooLarge(77, 50))),
            List.of(new Event.Denied(AT, FJORD, new Refusal.TooFast(AT))),
            List.of(new Event.Denied(AT, FJORD, new Refusal.OutOfDate(JULY))),
            List.of(new Event.Denied(AT, FJORD, new Refusal.AwaitsSteward())),
            List.of(new Event.Denied(AT, FJORD, new Refusal.Withheld())),
            List.of(new Event.Decided(AT, new Steward("steward-17"), FJORD, question("C50"), Event.Verdict.WITHHELD)));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("ledger");
    }

    @Test
    void everyKindOfEventIsReadAsItWasWritten() throws IOException {
        write();

        assertThat(read()).containsExactlyElementsOf(events(ENTRIES.size()));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void crashAtAnyByteLeavesTheWholeEntriesBeforeIt() throws IOException {
        try (var ledger = Ledger.in(file)) {
            ENTRIES.stream().limit(3).forEach(ledger::append);
        }
        byte[] whole = Files.readAllBytes(file);

        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));

            assertThat(read()).as("cut at byte %d", length).isEqualTo(events(wholeLines(whole, length)));
        }
    }

    @Test
    void ledgerGoesOnAfterACrash() throws IOException {
        write();
        byte[] whole = Files.readAllBytes(file);

        for (int length = 5; length < whole.length; length += 97) {
            Files.write(file, Arrays.copyOf(whole, length));
            var expected = new ArrayList<>(events(wholeLines(whole, length)));
            expected.addAll(ENTRIES.getLast());

            try (var ledger = Ledger.in(file)) {
                ledger.append(ENTRIES.getLast());
            }

            assertThat(read()).as("cut at byte %d", length).isEqualTo(expected);
        }
    }

    private static int wholeLines(byte[] bytes, int length) {
        return (int) IntStream.range(0, length).filter(i -> bytes[i] == '\n').count();
    }

    @Test
    void changedByteBeforeTheLastEntryIsReportedWithItsLine() throws IOException {
        write();
        byte[] whole = Files.readAllBytes(file);

        for (int place = 0; place < whole.length - 1; place += 7) {
            byte[] damaged = whole.clone();
            damaged[place] ^= 1;
            Files.write(file, damaged);

            assertThatThrownBy(this::read)
                    .as("byte %d", place)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining(file.toString())
                    .hasMessageMatching(".*line `[1-9]`.*");
        }
    }

    @Test
    void secondLedgerOnTheSameFileIsRefused() {
        try (var ledger = Ledger.in(file)) {
            assertThatThrownBy(() -> Ledger.in(file))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("in use");
            ledger.append(ENTRIES.getFirst());
            assertThat(ledger.events()).isEqualTo(ENTRIES.getFirst());
        }
    }

    @Test
    void ledgerThatOthersMayReadIsRefused() throws IOException {
        write();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

        assertThatThrownBy(this::read).isInstanceOf(UncheckedIOException.class).hasMessageContaining("chmod 600");
    }

    @Test
    void answersAndChargesSurviveARestartOfTheNode() {
        var clock = new TestClock();
        Answer asked;
        try (var ledger = Ledger.in(file)) {
            asked = Gate.open(Hospital.inJuly(), ledger, Policy.DEFAULT, clock)
                    .ask(FJORD, Hospital.july("C50", first(57)));
        }

        try (var ledger = Ledger.in(file)) {
            var gate = Gate.open(Hospital.inJuly(), ledger, Policy.DEFAULT, clock);

            assertThat(gate.allowance(FJORD)).isEqualTo(new Allowance(49, 2, 5));
            assertThat(gate.ask(FJORD, Hospital.july("C50", first(57)))).isEqualTo(asked);
        }
    }

    private void write() {
        try (var ledger = Ledger.in(file)) {
            ENTRIES.forEach(ledger::append);
        }
    }

    private List<Event> read() {
        try (var ledger = Ledger.in(file)) {
            return ledger.events();
        }
    }

    private static List<Event> events(int entries) {
        return ENTRIES.stream().limit(entries).flatMap(List::stream).toList();
    }

    private static Event answered(String text, int persons, Answer answer, Event.Origin origin) {
        return new Event.Answered(AT, FJORD, question(text), JULY, first(persons), answer, origin);
    }
}
