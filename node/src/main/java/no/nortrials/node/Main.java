package no.nortrials.node;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import no.nortrials.eligibility.units.Ucum;
import no.nortrials.node.check.Finding;
import no.nortrials.node.check.Probe;
import no.nortrials.node.check.SelfTest;
import no.nortrials.node.data.LastLoad;
import no.nortrials.node.data.PatientSource;
import no.nortrials.node.data.Warehouse;
import no.nortrials.node.demo.DemoNodes;
import no.nortrials.node.demo.Inhabitants;
import no.nortrials.node.portal.NodeKey;
import no.nortrials.node.portal.Registration;
import no.nortrials.node.settings.Configured;
import no.nortrials.node.settings.Settings;
import no.nortrials.node.settings.SettingsReader;
import no.nortrials.node.steward.DeskServer;
import no.nortrials.node.steward.Passphrase;

/** The commands. */
public final class Main {
    private static final String USAGE = """
            Usage: java -jar node.jar COMMAND [SETTINGS]
              keys        makes the node's key and prints what the portal's administrator registers
              passphrase  reads a passphrase and prints its hash for the settings
              self-test   names everything that is wrong
              load        loads the patients once and prints how it went
              serve       works: polls the portal, answers, loads every night, shows the steward's pages
            SETTINGS is a properties file, node.properties when not given.""";

    private Main() {}

    /** Ends with 0 when all went well, 1 when something is wrong, 2 when the command is not understood. */
    public static void main(String[] arguments) throws Exception {
        int status = run(List.of(arguments));
        if (status != 0) System.exit(status);
    }

    static int run(List<String> arguments) throws IOException, InterruptedException {
        String command = arguments.isEmpty() ? "" : arguments.getFirst();
        return switch (command) {
            case "passphrase" -> passphrase();
            case "demo" -> demo(arguments.subList(1, arguments.size()));
            case "keys", "self-test", "load", "serve" -> withSettings(command, arguments);
            default -> {
                System.err.println(USAGE);
                yield 2;
            }
        };
    }

    private static int withSettings(String command, List<String> arguments) throws IOException, InterruptedException {
        Path file = Path.of(arguments.size() > 1 ? arguments.get(1) : "node.properties");
        return switch (SettingsReader.read(file, System.getenv())) {
            case Configured.Bad(List<String> problems) -> {
                problems.forEach(System.err::println);
                yield 1;
            }
            case Configured.Good(Settings settings) -> run(command, settings);
        };
    }

    private static int run(String command, Settings settings) throws IOException, InterruptedException {
        return switch (command) {
            case "keys" -> keys(settings);
            case "self-test" -> selfTest(settings);
            case "load" -> load(settings);
            default -> serve(settings);
        };
    }

    private static int passphrase() {
        System.err.println("Passphrase:");
        System.out.println("steward.passphrase=" + Passphrase.hash(IO.readln().strip()));
        return 0;
    }

    /** Not for hospitals: the nodes of ./run. */
    private static int demo(List<String> arguments) throws IOException {
        for (String line : DemoNodes.prepare(Path.of(arguments.getFirst()), arguments.get(1))) System.out.println(line);
        return 0;
    }

    private static int keys(Settings settings) throws IOException {
        Path file = settings.at("keys").resolve("portal.jwk");
        NodeKey key = file.toFile().exists() ? NodeKey.read(file) : NodeKey.make(file, settings.id());
        System.out.println(Registration.of(settings, key));
        return 0;
    }

    private static int selfTest(Settings settings) {
        List<Finding> findings = SelfTest.run(settings, new Probe(settings, Version.OF_PROGRAM));
        findings.forEach(finding -> System.out.println(finding.inWords()));
        if (findings.isEmpty()) System.out.println("all is well");
        return findings.isEmpty() ? 0 : 1;
    }

    private static int load(Settings settings) throws IOException {
        Clock clock = Clock.system(settings.schedule().zone());
        var warehouse = new Warehouse(settings.at("index"), Ucum.load(), clock);
        LastLoad load = warehouse.refresh(source(settings));
        System.out.println(load.failure().orElse("loaded") + ": patients " + load.patients() + ", events "
                + load.events() + ", rejects " + load.rejects() + ", notes " + load.notes());
        return load.failure().isEmpty() ? 0 : 1;
    }

    private static int serve(Settings settings) throws IOException, InterruptedException {
        endWithParent();
        var program = new NodeProgram(
                settings, source(settings), Clock.system(settings.schedule().zone()));
        program.start();
        DeskServer desk = DeskServer.start(program, settings, InstantSource.system());
        System.out.println("steward's pages: http://localhost:" + desk.port() + "/");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            desk.close();
            program.close();
        }));
        new CountDownLatch(1).await();
        return 0;
    }

    /** A demo node ends with the portal that it was started with, however that ended. */
    private static void endWithParent() {
        String parent = System.getenv("NODE_END_WITH");
        if (parent == null) return;
        ProcessHandle.of(Long.parseLong(parent))
                .ifPresentOrElse(
                        process -> {
                            var _ = process.onExit().thenRun(() -> System.exit(0));
                        },
                        () -> System.exit(0));
    }

    private static PatientSource source(Settings settings) {
        return settings.source().isSynthetic()
                ? (sink, today, _) ->
                        new Inhabitants(settings.sites(), settings.source().share()).into(sink, today)
                : PatientSource.files(settings.source());
    }
}
