package no.nortrials.protocol.fhir;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nortrials.protocol.source.Node;

/** A characteristic without a description, in the words of its code and its value. */
final class Said {
    private Said() {}

    static String of(Node characteristic) {
        String words = Stream.of(
                        Concepts.words(characteristic.at("code")).text(),
                        Concepts.words(characteristic.at("valueCodeableConcept"))
                                .text(),
                        characteristic.at("valueBoolean").yesOrNo().orElse(""),
                        quantity(characteristic.at("valueQuantity")),
                        range(characteristic.at("valueRange")),
                        characteristic.text("valueReference", "display"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? characteristic.json().toString() : words;
    }

    private static String quantity(Node quantity) {
        return Stream.of("comparator", "value", "unit")
                .map(quantity::text)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String range(Node range) {
        String low = quantity(range.at("low"));
        String high = quantity(range.at("high"));
        return low.isEmpty() && high.isEmpty() ? "" : low + " to " + high;
    }
}
