package no.nortrials.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts of all modules: the same in both languages, and there for every page that asks for them. */
class MessagesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");
    private static final Pattern COMMENT = Pattern.compile("<!--/\\*.*?\\*/-->", Pattern.DOTALL);
    private static final Pattern ASKED = Pattern.compile("#\\{([A-Za-z][A-Za-z0-9._-]*)[}(]");

    @Test
    void everyTextIsThereInBothLanguages() throws IOException {
        for (Path english : english())
            assertThat(read(norwegian(english)).keySet())
                    .as(english.getFileName() + " and its Norwegian twin")
                    .isEqualTo(read(english).keySet());
    }

    @Test
    void bothLanguagesFillInTheSameThings() throws IOException {
        var different = new ArrayList<String>();
        for (Path file : english()) {
            var norwegian = read(norwegian(file));
            read(file).forEach((key, text) -> {
                if (!placeholders(text).equals(placeholders(norwegian.getOrDefault(key, "")))) different.add(key);
            });
        }

        assertThat(different).isEmpty();
    }

    @Test
    void noKeyIsInTwoBundles() throws IOException {
        var seen = new TreeMap<String, List<String>>();
        for (Path file : english())
            read(file)
                    .keySet()
                    .forEach(key -> seen.computeIfAbsent(key, k -> new ArrayList<>())
                            .add(file.getFileName().toString()));

        assertThat(seen.entrySet())
                .filteredOn(entry -> entry.getValue().size() > 1)
                .isEmpty();
    }

    @Test
    void anApostropheInATextWithPlaceholdersIsWrittenTwice() throws IOException {
        var swallowed = new ArrayList<String>();
        for (Path file : bundles())
            read(file).forEach((key, text) -> {
                if (!placeholders(text).isEmpty() && text.replace("''", "").contains("'"))
                    swallowed.add(file.getFileName() + " " + key);
            });

        assertThat(swallowed).isEmpty();
    }

    @Test
    void everyTextThatAPageAsksForExists() throws IOException {
        var known = new TreeSet<String>();
        for (Path file : english()) known.addAll(read(file).keySet());
        var missing = new ArrayList<String>();
        for (Path page : files("templates", ".html"))
            ASKED.matcher(COMMENT.matcher(Files.readString(page)).replaceAll(""))
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> !known.contains(key))
                    .forEach(key -> missing.add(RESOURCES.relativize(page) + " " + key));

        assertThat(missing).isEmpty();
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> bundles() throws IOException {
        return files("messages", ".properties");
    }

    private static List<Path> english() throws IOException {
        return bundles().stream()
                .filter(file -> !file.toString().endsWith("_nb.properties"))
                .toList();
    }

    private static Path norwegian(Path english) {
        return english.resolveSibling(english.getFileName().toString().replace(".properties", "_nb.properties"));
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(RESOURCES.resolve(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static Map<String, String> read(Path file) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, properties::getProperty, (a, b) -> a, TreeMap::new));
    }
}
