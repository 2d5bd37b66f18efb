package no.nortrials.protocol.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.nortrials.protocol.Place;
import org.junit.jupiter.api.Test;

class ItemsTest {
    private static List<Items.Item> items(String text) {
        return Items.of(Stream.of(text.split("\n", -1))
                .map(line -> new Line(line, new Place.Json(""), false))
                .toList());
    }

    private static List<String> texts(String text) {
        return items(text).stream().map(Items.Item::text).toList();
    }

    @Test
    void firstKindOfMarkDecidesWhatAnItemIs() {
        assertThat(texts("1. Whales\n- blue\n- grey\n2. Seals")).containsExactly("Whales\n- blue\n- grey", "Seals");
        assertThat(texts("- Whales\n1. blue\n- Seals")).containsExactly("Whales\n1. blue", "Seals");
    }

    @Test
    void markFurtherToTheRightIsAPart() {
        assertThat(texts("* Whales\n  * blue\n* Seals")).containsExactly("Whales\n* blue", "Seals");
    }

    @Test
    void lettersAndDashesAreParts() {
        assertThat(texts("1) Whales\na) blue\nii. grey\n-- small\n2) Seals"))
                .containsExactly("Whales\na) blue\nii. grey\n-- small", "Seals");
    }

    @Test
    void lineWithoutAMarkGoesOnDirectlyBelowAndIsAnItemAfterABlankLine() {
        assertThat(texts("- Whales\nof the north\n\nSeals")).containsExactly("Whales of the north", "Seals");
    }

    @Test
    void withoutMarksEveryLineIsAnItem() {
        assertThat(texts("Whales\nSeals\n\nBears")).containsExactly("Whales", "Seals", "Bears");
    }

    @Test
    void numbersAreIdentifiers() {
        assertThat(items("1. Whales\n10) Seals\n(3) Bears\nI4. Foxes\nE5 Owls\n5.1.2 Gulls").stream()
                        .map(Items.Item::identifier)
                        .toList())
                .containsExactly("1", "10", "3", "I4", "E5");
        assertThat(texts("5.1.2. Gulls\n5.1.3. Terns")).containsExactly("Gulls", "Terns");
    }

    @Test
    void valueAtTheBeginningOfALineIsNoMark() {
        assertThat(texts("- Between\n18 and 75 years")).containsExactly("Between 18 and 75 years");
        assertThat(texts("- Weight above\n3.5 kg")).containsExactly("Weight above 3.5 kg");
    }

    @Test
    void wordAloneBetweenTwoMarksJoinsThem() {
        assertThat(texts("- Whales\n- Seals\nOR\n- Bears\n- Foxes"))
                .containsExactly("Whales", "Seals OR\n- Bears", "Foxes");
    }
}
