package no.nortrials.protocol.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.nortrials.eligibility.json.CriteriaJson;
import no.nortrials.protocol.Reading;
import no.nortrials.protocol.Readings;
import no.nortrials.protocol.document.Pdfs;
import no.nortrials.protocol.document.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is read, the answer is a value, and criteria that are read can be written and read again. */
class AnythingTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> JSONS =
            List.of("usdm4.json", "usdm3.json", "ctgov.json", "ctis.json", "m11-bundle.json");
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "1e400",
            "123456789012345678901234567890",
            "\"\"",
            "\"<usdm:tag name='loop'/>\"",
            "\"<p>&lt;\\n\\u0000</p>\"",
            "[]",
            "[[null]]",
            "{}",
            "{\"value\": {\"value\": 3}}");
    private static final byte[] PDF =
            Pdfs.of(List.of("Title: Fog", "Protocol number: FJ-9", "Inclusion criteria", "- Lost"));
    private static final byte[] WORD =
            Words.of(word -> word.table(List.of(List.of("Title", "Fog"), List.of("Phase", "2"))));

    private static void assertAnswered(byte[] content) {
        switch (ProtocolReader.read(content)) {
            case Reading.Refused refused -> assertThat(refused.detail()).isNotBlank();
            case Reading.Read read -> {
                var criteria = read.protocol().eligibility();
                assertThat(CriteriaJson.read(CriteriaJson.write(criteria)))
                        .isEqualTo(new no.nortrials.eligibility.json.Reading.Read(criteria));
            }
        }
    }

    @Property(tries = 1_500)
    void anyValueMayStandAnywhere(@ForAll @IntRange(min = 0, max = 4) int file, @ForAll long seed) {
        Random random = new Random(seed);
        JsonNode tree = MAPPER.readTree(Readings.bytes(JSONS.get(file)));

        for (int i = 0; i <= random.nextInt(6); i++) change(tree, random);

        assertAnswered(tree.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void change(JsonNode tree, Random random) {
        List<Runnable> changes = new ArrayList<>();
        JsonNode value = MAPPER.readTree(VALUES.get(random.nextInt(VALUES.size())));
        List<JsonNode> open = new ArrayList<>(List.of(tree));
        while (!open.isEmpty()) {
            JsonNode node = open.removeLast();
            if (node instanceof ObjectNode object)
                for (Map.Entry<String, JsonNode> each : object.properties()) {
                    open.add(each.getValue());
                    changes.add(() -> object.set(each.getKey(), value));
                }
            if (node instanceof ArrayNode array)
                for (int i = 0; i < array.size(); i++) {
                    int at = i;
                    open.add(array.get(i));
                    changes.add(() -> array.set(at, value));
                }
        }
        if (!changes.isEmpty()) changes.get(random.nextInt(changes.size())).run();
    }

    @Property(tries = 600)
    void anyByteMayBeWrong(@ForAll @IntRange(min = 0, max = 6) int file, @ForAll long seed) {
        Random random = new Random(seed);
        byte[] content = (file == 5 ? PDF : file == 6 ? WORD : Readings.bytes(JSONS.get(file))).clone();

        for (int i = 0; i <= random.nextInt(20); i++)
            content[random.nextInt(content.length)] = (byte) random.nextInt(256);

        assertAnswered(content);
    }

    @Property(tries = 200)
    void anyBytesMayBeGiven(@ForAll byte[] content) {
        assertAnswered(content);
    }
}
