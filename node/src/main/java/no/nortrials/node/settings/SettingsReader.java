package no.nortrials.node.settings;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import no.nortrials.disclosure.Policy;

/** Reads settings; {@code portal.url} in the file is overridden by {@code NODE_PORTAL_URL} of the environment. */
public final class SettingsReader {
    private final Map<String, String> file;
    private final Map<String, String> environment;
    private final Set<String> known = new TreeSet<>();
    private final List<String> problems = new ArrayList<>();

    private SettingsReader(Map<String, String> file, Map<String, String> environment) {
        this.file = file;
        this.environment = environment;
    }

    /** Reads a file; relative paths in it are taken from its folder. */
    public static Configured read(Path file, Map<String, String> environment) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            return new Configured.Bad(List.of("the settings `" + file + "` cannot be read: " + e));
        }
        Map<String, String> values = new java.util.HashMap<>();
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        return read(values, environment, requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a folder"));
    }

    /** Reads settings that stand in memory; relative paths are taken from the folder. */
    static Configured read(Map<String, String> values, Map<String, String> environment, Path base) {
        return new SettingsReader(values, environment).settings(base);
    }

    private Configured settings(Path base) {
        UUID id = value("id", "", UUID::fromString, "a UUID, as the portal's administrator registered it");
        String name = value("name", "Data node", SettingsReader::text, "some words");
        URI portal = value("portal.url", "", SettingsReader::address, "an address such as https://portal.example.no");
        List<String> sites = value("sites", "", SettingsReader::sites, "organisation numbers with commas between them");
        Path folder = value("folder", "data", base::resolve, "a folder");
        Settings.Source source = source(base, sites);
        var schedule = new Settings.Schedule(
                value("refresh.at", "02:30", LocalTime::parse, "a time such as 02:30"),
                value("zone", "Europe/Oslo", ZoneId::of, "a time zone such as Europe/Oslo"));
        Policy.Release release = value("release", "automatic", SettingsReader::release, "`automatic` or `by-hand`");
        var desk = new Settings.Desk(
                value("steward.address", "127.0.0.1", SettingsReader::text, "an address of this machine"),
                value("steward.port", "8181", SettingsReader::port, "a port from 0 to 65535"),
                value("steward.passphrase", "", Function.identity(), "what the command `passphrase` prints"));
        var limits = new Settings.Limits(
                value("limit.seconds", "20", SettingsReader::seconds, "seconds, more than 0"),
                value("pace.seconds", "1", SettingsReader::seconds, "seconds, more than 0"),
                value("drift.share", "0.2", SettingsReader::share, "a share, more than 0 and at most 1"));
        file.keySet().stream()
                .filter(key -> !known.contains(key))
                .sorted()
                .forEach(key -> problems.add("`" + key + "` is no setting; there are " + known));
        if (!problems.isEmpty()) return new Configured.Bad(problems);
        return new Configured.Good(
                new Settings(id, name, portal, sites, folder, source, schedule, release, desk, limits));
    }

    private Settings.Source source(Path base, List<String> sites) {
        return new Settings.Source(
                value("source.format", "csv", SettingsReader::format, "one of csv, omop, fhir, demo"),
                value("source.path", "source", base::resolve, "a folder or file"),
                value("source.site", first(sites), SettingsReader::text, "an organisation number"),
                value("source.share", "0.02", SettingsReader::share, "a share, more than 0 and at most 1"));
    }

    /** The value, or, for a bad one, that of the default with the problem noted; an empty default stands for a value that must be given. */
    private <T> T value(String key, String otherwise, Function<String, T> reader, String expected) {
        known.add(key);
        String variable = "NODE_" + key.toUpperCase(Locale.ROOT).replace('.', '_');
        String text = environment
                .getOrDefault(variable, file.getOrDefault(key, otherwise))
                .strip();
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            problems.add((text.isEmpty() ? "`" + key + "` is not set" : "`" + key + "` was `" + text + "`")
                    + "; expected " + expected + " (or the variable " + variable + ")");
            return reader.apply(STAND_INS.getOrDefault(key, otherwise));
        }
    }

    /** What is read on after a value that must be given was not, so that all problems are told at once. */
    private static final Map<String, String> STAND_INS =
            Map.of("id", "00000000-0000-0000-0000-000000000000", "portal.url", "http://localhost", "sites", "none");

    private static String first(List<String> sites) {
        return sites.isEmpty() ? "none" : sites.getFirst();
    }

    private static String text(String text) {
        if (text.isBlank()) throw new IllegalArgumentException("blank");
        return text;
    }

    private static URI address(String text) {
        URI address = URI.create(text);
        if (address.getHost() == null || !List.of("http", "https").contains(address.getScheme()))
            throw new IllegalArgumentException("no address: `" + text + "`");
        return URI.create(text.replaceFirst("/+$", ""));
    }

    private static List<String> sites(String text) {
        if (!text.equals("none") && !text.matches("[0-9]{9}(\\s*,\\s*[0-9]{9})*"))
            throw new IllegalArgumentException("no organisation numbers: `" + text + "`");
        return Stream.of(text.split("\\s*,\\s*", -1)).distinct().toList();
    }

    private static Settings.Format format(String text) {
        return Settings.Format.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static Policy.Release release(String text) {
        return switch (text) {
            case "automatic" -> Policy.Release.AUTOMATIC;
            case "by-hand" -> Policy.Release.BY_HAND;
            default -> throw new IllegalArgumentException("no release: `" + text + "`");
        };
    }

    private static int port(String text) {
        int port = Integer.parseInt(text);
        if (port < 0 || port > 65535) throw new IllegalArgumentException("no port: `" + text + "`");
        return port;
    }

    private static Duration seconds(String text) {
        Duration duration = Duration.ofMillis(Math.round(1000 * Double.parseDouble(text)));
        if (!duration.isPositive()) throw new IllegalArgumentException("no duration: `" + text + "`");
        return duration;
    }

    private static double share(String text) {
        double share = Double.parseDouble(text);
        if (!(share > 0 && share <= 1)) throw new IllegalArgumentException("no share: `" + text + "`");
        return share;
    }
}
