package no.nortrials.protocol.source;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Phases of drug trials, in the codes of a request. */
public final class Phases {
    private static final Pattern PHASE = Pattern.compile(
            "\\b(?:phase|fase)s?\\s{0,3}((?:iv|i{1,3}|[1-4])[ab]?(?:\\s{0,3}(?:/|-|–|,|and|og|to)\\s{0,3}(?:(?:phase|fase)\\s{0,3})?(?:iv|i{1,3}|[1-4])[ab]?){0,4})(?![\\p{L}\\d])");
    private static final Pattern ONE = Pattern.compile("iv|i{1,3}|[1-4]");
    private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);
    private static final Map<String, String> CODES =
            Map.of("1", "I", "12", "I_II", "2", "II", "23", "II_III", "3", "III", "4", "IV");

    private Phases() {}

    /** The phase that a text names with the word phase before it: {@code Phase 2/3}, {@code PHASE1}, {@code Phase II Trial}. */
    public static Optional<String> of(String text) {
        Matcher matcher = PHASE.matcher(text.toLowerCase(Locale.ROOT));
        TreeSet<Integer> numbers = new TreeSet<>();
        if (matcher.find()) {
            Matcher one = ONE.matcher(matcher.group(1).replaceAll("phase|fase", ""));
            while (one.find()) numbers.add(number(one.group()));
        }
        return code(numbers);
    }

    /** The code of one phase, or of two that go together. */
    public static Optional<String> code(Iterable<Integer> numbers) {
        var key = new StringBuilder();
        for (int number : numbers) key.append(number);
        return Optional.ofNullable(CODES.get(key.toString()));
    }

    private static int number(String word) {
        Integer roman = ROMAN.get(word);
        return roman == null ? Integer.parseInt(word) : roman;
    }
}
