package no.nortrials.node;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import no.nortrials.eligibility.units.Ucum;
import no.nortrials.node.data.LastLoad;
import no.nortrials.node.data.PatientSource;
import no.nortrials.node.data.Warehouse;
import no.nortrials.node.portal.NodeKey;
import no.nortrials.node.settings.Configured;
import no.nortrials.node.settings.Settings;
import no.nortrials.node.settings.SettingsReader;

/** The commands. */
public final class Main {
    private static final String USAGE = """
            Usage: java -jar node.jar COMMAND [SETTINGS]
              keys        makes the node's key and prints what the portal's administrator registers
              load        loads the patients once and prints how it went
              serve       works: polls the portal, answers, loads every night
            SETTINGS is a properties file, node.properties when not given.""";

    private Main() {}

    /** Ends with 0 when all went well, 1 when something is wrong, 2 when the command is not understood. */
    public static void main(String[] arguments) throws Exception {
        int status = run(List.of(arguments));
        if (status != 0) System.exit(status);
    }

    static int run(List<String> arguments) throws IOException, InterruptedException {
        String command = arguments.isEmpty() ? "" : arguments.getFirst();
        if (!List.of("keys", "load", "serve").contains(command)) {
            System.err.println(USAGE);
            return 2;
        }
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
            case "load" -> load(settings);
            default -> serve(settings);
        };
    }

    private static int keys(Settings settings) throws IOException {
        Path file = settings.at("keys").resolve("portal.jwk");
        NodeKey key = file.toFile().exists() ? NodeKey.read(file) : NodeKey.make(file, settings.id());
        System.out.println(Registration.of(settings, key));
        return 0;
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
        var program = new NodeProgram(
                settings, source(settings), Clock.system(settings.schedule().zone()));
        program.start();
        Runtime.getRuntime().addShutdownHook(new Thread(program::close));
        new CountDownLatch(1).await();
        return 0;
    }

    private static PatientSource source(Settings settings) {
        return PatientSource.files(settings.source());
    }
}
