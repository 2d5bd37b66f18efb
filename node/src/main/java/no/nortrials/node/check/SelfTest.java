package no.nortrials.node.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.nortrials.cohort.index.IndexEngine;
import no.nortrials.disclosure.Keys;
import no.nortrials.disclosure.Ledger;
import no.nortrials.node.answer.QuestionLog;
import no.nortrials.node.check.Finding.Fault;
import no.nortrials.node.portal.Link;
import no.nortrials.node.portal.NodeKey;
import no.nortrials.node.settings.Settings;

/** Looks at everything a node needs and names what is wrong. Changes nothing. */
public final class SelfTest {
    private static final long ROOM = 200L << 20;

    private final Settings settings;
    private final Supplier<Link> link;
    private final List<Finding> findings = new ArrayList<>();

    private SelfTest(Settings settings, Supplier<Link> link) {
        this.settings = settings;
        this.link = link;
    }

    /**
     * Everything that is wrong, in the order in which it should be mended.
     *
     * @param link tells how the way to the portal is; asked only when there is a key
     */
    public static List<Finding> run(Settings settings, Supplier<Link> link) {
        var test = new SelfTest(settings, link);
        test.folder();
        test.source();
        test.data();
        test.ledgers();
        test.questions();
        if (test.keys()) test.portal();
        return List.copyOf(test.findings);
    }

    /** What is wrong with the way to the portal as it is now. */
    public static List<Finding> ofLink(Settings settings, Link link) {
        var test = new SelfTest(settings, () -> link);
        test.portal();
        return List.copyOf(test.findings);
    }

    private void found(Fault fault, Object where) {
        findings.add(new Finding(fault, where.toString()));
    }

    private void folder() {
        Path folder = settings.folder();
        try {
            Files.createDirectories(folder);
            if (!Files.isWritable(folder)) found(Fault.FOLDER_MISSING, folder);
            else if (Files.getFileStore(folder).getUsableSpace() < ROOM) found(Fault.DISK_NEARLY_FULL, folder);
        } catch (IOException e) {
            found(Fault.FOLDER_MISSING, folder);
        }
    }

    private void source() {
        if (settings.source().isSynthetic()) return;
        Path source = settings.source().path();
        if (!Files.exists(source)) {
            found(Fault.SOURCE_MISSING, source);
            return;
        }
        try (Stream<Path> files = Files.walk(source)) {
            files.filter(file -> !canRead(file)).forEach(file -> found(Fault.SOURCE_UNREADABLE, file));
        } catch (IOException | UncheckedIOException e) {
            found(Fault.SOURCE_UNREADABLE, source);
        }
    }

    /** Opens the file: root may do more than the rights of a file say. */
    private static boolean canRead(Path file) {
        if (Files.isDirectory(file)) return Files.isReadable(file);
        try (var in = Files.newInputStream(file)) {
            return in.read() >= -1;
        } catch (IOException e) {
            return false;
        }
    }

    private void data() {
        index(settings.at("index").resolve("newest"), true);
        try {
            list(settings.at("index").resolve("months")).forEach(month -> index(month, false));
        } catch (IOException e) {
            found(Fault.INDEX_DAMAGED, settings.at("index"));
        }
    }

    private void index(Path folder, boolean mayBeMissing) {
        try (IndexEngine engine = IndexEngine.open(folder)) {
            engine.verify();
        } catch (NoSuchFileException e) {
            found(
                    mayBeMissing && !Files.exists(folder.resolve("CURRENT")) ? Fault.NO_DATA : Fault.INDEX_DAMAGED,
                    folder);
        } catch (IOException e) {
            found(Fault.INDEX_DAMAGED, folder);
        }
    }

    private void ledgers() {
        try {
            list(settings.at("ledger")).forEach(this::ledger);
        } catch (IOException e) {
            found(Fault.LEDGER_UNREADABLE, settings.at("ledger"));
        }
    }

    private void ledger(Path file) {
        try (Ledger ledger = Ledger.in(file)) {
            ledger.events();
        } catch (UncheckedIOException e) {
            // a ledger in use was read by the node that uses it
            if (!String.valueOf(e.getMessage()).contains("in use")) found(Fault.LEDGER_UNREADABLE, file);
        }
    }

    private void questions() {
        try {
            if (Files.exists(settings.at("questions"))) QuestionLog.in(settings.at("questions"));
        } catch (IOException e) {
            found(Fault.QUESTIONS_UNREADABLE, settings.at("questions"));
        }
    }

    private boolean keys() {
        Path folder = settings.at("keys");
        try {
            list(folder).stream()
                    .filter(key -> key.getFileName().toString().startsWith("disclosure-"))
                    .forEach(this::disclosureKey);
        } catch (IOException e) {
            found(Fault.KEYS_OPEN, folder);
        }
        return portalKey(folder.resolve("portal.jwk"));
    }

    private void disclosureKey(Path file) {
        try {
            Keys.at(file);
        } catch (UncheckedIOException e) {
            found(Fault.KEYS_OPEN, file);
        }
    }

    private boolean portalKey(Path file) {
        try {
            NodeKey.read(file);
            return true;
        } catch (NoSuchFileException e) {
            found(Fault.KEYS_MISSING, file);
        } catch (IOException e) {
            found(Fault.KEYS_OPEN, file);
        }
        return false;
    }

    private void portal() {
        Link now = link.get();
        switch (now.state()) {
            case UP, NOT_TRIED -> {}
            case UNREACHABLE -> found(Fault.PORTAL_UNREACHABLE, settings.portal());
            case TOKEN_REFUSED -> found(Fault.TOKEN_REFUSED, settings.portal());
            case DECLINED -> found(Fault.PORTAL_DECLINES, settings.portal());
        }
        if (now.isClockOff()) found(Fault.CLOCK_OFF, now.ahead());
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
