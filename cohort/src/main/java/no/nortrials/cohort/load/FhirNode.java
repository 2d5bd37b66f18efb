package no.nortrials.cohort.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.nortrials.cohort.Code;
import tools.jackson.databind.JsonNode;

/** What elements of FHIR have in common. What is not of the expected type is as if it were not there. */
final class FhirNode {
    private FhirNode() {}

    static String text(JsonNode parent, String name) {
        JsonNode node = parent.path(name);
        return node.isString() ? Fields.text(node.stringValue(), name) : "";
    }

    /** One element or the elements of an array. */
    static List<JsonNode> each(JsonNode parent, String name) {
        JsonNode node = parent.path(name);
        if (node.isArray()) return List.copyOf(node.values());
        return node.isMissingNode() || node.isNull() ? List.of() : List.of(node);
    }

    /** The codings of CodeableConcepts; a coding that stands by itself counts too. */
    static List<Code> codes(JsonNode parent, String name) {
        List<Code> codes = new ArrayList<>();
        for (JsonNode concept : each(parent, name)) {
            coding(concept).ifPresent(codes::add);
            for (JsonNode coding : each(concept, "coding")) coding(coding).ifPresent(codes::add);
        }
        return codes.stream().distinct().toList();
    }

    private static Optional<Code> coding(JsonNode coding) {
        String code = text(coding, "code");
        return code.isEmpty() ? Optional.empty() : Optional.of(new Code(text(coding, "system"), code));
    }

    /** The first of these dates that is there; a period by its start or else its end. */
    static Optional<WrittenDay> day(JsonNode parent, String... names) {
        for (String name : names) {
            JsonNode node = parent.path(name);
            if (node.isObject()) {
                Optional<WrittenDay> day = day(node, "start", "end");
                if (day.isPresent()) return day;
            } else if (!text(parent, name).isEmpty()) return Optional.of(WrittenDay.of(text(parent, name), name));
        }
        return Optional.empty();
    }

    /** What a reference points to, as {@code Type/id} or {@code urn:uuid:…}; empty when it names nothing. */
    static String reference(JsonNode parent, String name) {
        String written = text(parent.path(name), "reference");
        if (written.startsWith("urn:") || written.startsWith("#")) return written;
        String plain = written.replaceFirst("/_history/.*", "");
        int id = plain.lastIndexOf('/');
        return id < 0 ? "" : plain.substring(plain.lastIndexOf('/', id - 1) + 1);
    }

    /** The id in a reference. */
    static String id(String reference) {
        return reference.startsWith("urn:uuid:")
                ? reference.substring("urn:uuid:".length())
                : reference.substring(reference.lastIndexOf('/') + 1);
    }
}
