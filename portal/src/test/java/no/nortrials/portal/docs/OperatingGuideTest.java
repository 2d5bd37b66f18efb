package no.nortrials.portal.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The operating guide lists every property; {@code mvn test -Dtest=OperatingGuideTest -Ddocs.write=true} rewrites it. */
class OperatingGuideTest {
    private static final Path GUIDE = Path.of("..", "docs", "operating.md");
    private static final String BEGIN = "<!-- properties: written by OperatingGuideTest -->\n";
    private static final String END = "<!-- end of properties -->";

    @Test
    void listsEveryPropertyWithItsDefault() throws IOException {
        String guide = Files.readString(GUIDE);
        int begin = guide.indexOf(BEGIN) + BEGIN.length();
        int end = guide.indexOf(END);
        String expected = guide.substring(0, begin) + Properties.table() + guide.substring(end);
        if (Boolean.getBoolean("docs.write")) Files.writeString(GUIDE, expected);

        assertThat(Files.readString(GUIDE)).isEqualTo(expected);
    }
}
