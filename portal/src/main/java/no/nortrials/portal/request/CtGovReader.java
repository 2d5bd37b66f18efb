package no.nortrials.portal.request;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import no.nortrials.portal.request.Reading.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a study in ClinicalTrials.gov's JSON, version 2. Whatever it is given it answers: bad input is refused with a
 * message, and never more than five megabytes are read.
 */
final class CtGovReader {
    static final int MOST_BYTES = 5_000_000;

    private static final JsonMapper MAPPER = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(60)
                    .maxDocumentLength(MOST_BYTES)
                    .maxStringLength(1_000_000)
                    .build())
            .build());

    private CtGovReader() {}

    static Reading read(InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) return Refused.of("tooLarge", "5");
        if (bytes.length == 0) return Refused.of("empty");
        String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.UTF_8).strip();
        if (start.startsWith("<")) return Refused.of("markup", shown(start));
        return parsed(bytes, start);
    }

    private static Reading parsed(byte[] bytes, String start) {
        try {
            return ofTree(MAPPER.readTree(bytes));
        } catch (UnexpectedEndOfInputException e) {
            return Refused.of("truncated", Integer.toString(bytes.length));
        } catch (StreamConstraintsException e) {
            return Refused.of("tooDeep");
        } catch (JacksonException e) {
            return Refused.of("notJson", shown(start));
        }
    }

    private static Reading ofTree(JsonNode root) {
        if (!root.isObject()) return Refused.of("notStudy", root.getNodeType().name());
        JsonNode studies = root.path("studies");
        JsonNode study = studies.size() == 1 ? studies.path(0) : root;
        if (!study.path("protocolSection").path("identificationModule").isObject())
            return Refused.of("notStudy", keys(root));
        return CtGovStudy.of(study);
    }

    private static String keys(JsonNode root) {
        return root.propertyNames().stream().limit(8).map(CtGovReader::shown).collect(Collectors.joining(", "));
    }

    private static String shown(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }
}
