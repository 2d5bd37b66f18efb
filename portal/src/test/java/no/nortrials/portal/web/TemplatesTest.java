package no.nortrials.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Traps of the template language that a page would fall into silently. */
class TemplatesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z][^<>]*(?:\"[^\"]*\"[^<>]*)*>");
    private static final Pattern CONDITION = Pattern.compile("th:(if|unless|each)=");

    /** Inclusion comes first in Thymeleaf: a condition on the same tag is never read, and shows what it should hide. */
    @Test
    void noTagIsBothReplacedAndConditional() throws IOException {
        List<String> found = tags().filter(tag -> tag.contains("th:replace"))
                .filter(tag -> CONDITION.matcher(tag).find())
                .toList();

        assertThat(found).isEmpty();
    }

    /** The Content-Security-Policy would refuse it in the browser; better here. */
    @Test
    void noTagCarriesAStyleOrAHandlerOfItsOwn() throws IOException {
        var inline = Pattern.compile("\\s(style|on[a-z]+)=\"");

        assertThat(tags().filter(tag -> inline.matcher(tag).find()).filter(tag -> !tag.contains("-pdf")))
                .isEmpty();
    }

    private static Stream<String> tags() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList().stream()
                    .flatMap(file -> TAG.matcher(read(file)).results().map(MatchResult::group));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
