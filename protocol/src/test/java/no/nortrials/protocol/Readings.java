package no.nortrials.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.nortrials.protocol.read.ProtocolReader;

/** Short words for the tests of all formats. */
public final class Readings {
    private Readings() {}

    /** The bytes of an invented document. */
    public static byte[] bytes(String resource) {
        try (InputStream content = Readings.class.getResourceAsStream("/" + resource)) {
            assertThat(content).as(resource).isNotNull();
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An invented document as text. */
    public static String text(String resource) {
        return new String(bytes(resource), StandardCharsets.UTF_8);
    }

    /** The protocol of bytes that must be read. */
    public static Protocol read(byte[] content) {
        Reading reading = ProtocolReader.read(content);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).protocol();
    }

    /** The protocol of a text that must be read. */
    public static Protocol read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Why bytes that must be refused were. */
    public static Reading.Refused refused(byte[] content) {
        Reading reading = ProtocolReader.read(content);
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return (Reading.Refused) reading;
    }

    /** The words of the criteria of a category. */
    public static List<String> words(Protocol protocol, Category category) {
        return protocol.criteria(category).stream().map(SourceCriterion::text).toList();
    }

    /** Where a field was found first. */
    public static Place place(Protocol protocol, Field field) {
        return protocol.found().stream()
                .filter(found -> found.field() == field)
                .map(Found::place)
                .findFirst()
                .orElseThrow();
    }
}
