package no.nortrials.node.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nortrials.node.portal.NodeKey;
import no.nortrials.node.portal.Registration;
import no.nortrials.node.settings.Configured;
import no.nortrials.node.settings.Settings;
import no.nortrials.node.settings.SettingsReader;
import no.nortrials.node.steward.Passphrase;

/** The four nodes of {@code ./run}, one for each health region, with synthetic patients. */
public final class DemoNodes {
    /** Everybody may know it: there is nothing but synthetic patients behind it. */
    private static final String PASSPHRASE = "polar night";

    private static final List<String> REGRESSION = List.of("E11", "G35", "C50");

    private record Region(String folder, String code, String name, int port) {}

    private static final List<Region> REGIONS = List.of(
            new Region("south-east", "HSO", "Demo node South-East", 8181),
            new Region("west", "HV", "Demo node West", 8182),
            new Region("central", "HMN", "Demo node Central", 8183),
            new Region("north", "HN", "Demo node North", 8184));

    private DemoNodes() {}

    /**
     * Writes settings and keys where there are none, and the registrations for the portal.
     *
     * @param share of the inhabitants that are made up; each share has data of its own
     * @return for each node its folder and the port of its steward's pages
     */
    public static List<String> prepare(Path folder, String share) throws IOException {
        Map<String, List<String>> trusts = Places.read().trusts();
        List<String> lines = new ArrayList<>();
        // hashing is slow on purpose, so once for all
        String passphrase = Passphrase.hash(PASSPHRASE);
        for (Region region : REGIONS) {
            Path node = Files.createDirectories(folder.resolve(region.folder()));
            Path settings = node.resolve("node-" + share + ".properties");
            if (!Files.exists(settings))
                replace(settings, settings(region, share, trusts.getOrDefault(region.code(), List.of()), passphrase));
            register(folder.resolve(region.folder() + ".json"), settings);
            lines.add(settings + " " + region.port() + " " + region.name());
        }
        return lines;
    }

    private static String settings(Region region, String share, List<String> trusts, String passphrase) {
        UUID id = UUID.nameUUIDFromBytes(("nortrials demo node " + region.code()).getBytes(StandardCharsets.UTF_8));
        return String.join(
                "\n",
                "# A node of the demo: its patients are made up.",
                "id=" + id,
                "name=" + region.name(),
                "portal.url=http://localhost:8080",
                "sites=" + String.join(",", trusts),
                "folder=share-" + share,
                "source.format=demo",
                "source.share=" + share,
                "pace.seconds=0.5",
                "steward.port=" + region.port(),
                "steward.passphrase=" + passphrase,
                "");
    }

    private static void register(Path file, Path settings) throws IOException {
        if (!(SettingsReader.read(settings, Map.of()) instanceof Configured.Good(Settings good)))
            throw new IOException("`" + settings + "` cannot be used; remove the folder to begin anew");
        Path key = good.at("keys").resolve("portal.jwk");
        NodeKey known = Files.exists(key) ? NodeKey.read(key) : NodeKey.make(key, good.id());
        regression(Files.createDirectories(good.at("regression")));
        replace(file, Registration.of(good, known) + "\n");
    }

    private static void regression(Path folder) throws IOException {
        for (String code : REGRESSION)
            replace(folder.resolve("patients-with-" + code + ".json"), """
                    {"schemaVersion": "1.0", "title": "%1$s", "criteria": [
                      {"type": "event", "id": "has", "role": "inclusion", "events": {"concepts": {"include": [
                        {"system": "%2$s", "code": "%1$s", "descendants": true}]}}}]}
                    """.formatted(code, Life.ICD_10));
    }

    private static void replace(Path file, String text) throws IOException {
        Path aside = file.resolveSibling(file.getFileName() + ".tmp");
        Files.writeString(aside, text);
        Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
