package no.nortrials.protocol.fhir;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.nortrials.protocol.source.Node;

/** Values of the type CodeableConcept. */
final class Concepts {
    private Concepts() {}

    /** Its own words, or those of its first code that has any. */
    static Node words(Node concept) {
        if (concept.at("text").told()) return concept.at("text");
        return concept.each("coding")
                .map(coding -> coding.at("display"))
                .filter(Node::told)
                .findFirst()
                .orElse(concept.at("text"));
    }

    /** Whether one of its codes is this one. */
    static boolean has(Node concept, String code) {
        return concept.each("coding").anyMatch(coding -> coding.text("code").equals(code));
    }

    /** Codes and words together, in small letters, to look for a word in. */
    static String all(Node concept) {
        Stream<String> codings =
                concept.each("coding").flatMap(coding -> Stream.of(coding.text("code"), coding.text("display")));
        List<String> all =
                Stream.concat(Stream.of(concept.text("text")), codings).toList();
        return String.join(" ", all).toLowerCase(Locale.ROOT);
    }
}
