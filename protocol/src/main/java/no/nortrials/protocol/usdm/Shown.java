package no.nortrials.protocol.usdm;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nortrials.protocol.source.Node;

/** What a referenced value looks like in a sentence. */
final class Shown {
    private Shown() {}

    /** The words, when the value has any. */
    static Optional<String> of(Node value) {
        String words = value.told() ? value.text() : value.yesOrNo().orElseGet(() -> words(value));
        return Optional.of(words).filter(text -> !text.isBlank());
    }

    private static String words(Node value) {
        if (value.at("minValue").told() || value.at("minValue").isObject()) return range(value);
        if (value.at("value").told()) return spaced(value.text("value"), Codes.words(value.at("unit")));
        if (Codes.of(value).at("decode").told()) return Codes.words(value);
        return Stream.of("label", "text", "description", "name")
                .map(value::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String range(Node range) {
        String low = of(range.at("minValue")).orElse("");
        String high = of(range.at("maxValue")).orElse("");
        return spaced(low.equals(high) ? low : low + " to " + high, Codes.words(range.at("unit")));
    }

    private static String spaced(String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }
}
