package no.nortrials.portal.criteria;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A code with the words by which it is found. */
record CodeWords(Code code, List<String> words) {
    private static final int SAME_CODE = 100;
    private static final int SAME = 20;
    private static final int BEGINS = 14;
    private static final int INSIDE = 8;
    private static final int TYPING_ERROR = 5;
    private static final int LONG_ENOUGH_TO_MISTYPE = 5;
    private static final int LONG_ENOUGH_TO_CONTAIN = 4;
    private static final int LONG = 9;

    /** A code with its names and other words by which people look for it. */
    static CodeWords of(Code code, String also) {
        return new CodeWords(
                code,
                Stream.of(code.english(), code.norwegian(), also)
                        .flatMap(name -> split(name).stream())
                        .distinct()
                        .toList());
    }

    /** Words in small letters without accents; what is no letter or digit parts them. */
    static List<String> split(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ø", "o")
                .replace("æ", "ae");
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}.-]+", -1))
                .map(word -> word.replaceAll("^[.-]+|[.-]+$", ""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** How well all words asked for fit, 0 when one does not. */
    int score(List<String> asked) {
        int sum = 0;
        for (String word : asked) {
            int score = score(word);
            if (score == 0) return 0;
            sum += score;
        }
        return sum * SAME_CODE * SAME_CODE / (SAME_CODE + words.size());
    }

    private int score(String asked) {
        String own = code.code().toLowerCase(Locale.ROOT);
        if (own.equals(asked)) return SAME_CODE;
        if (own.startsWith(asked) || (own.length() == 3 && asked.startsWith(own + "."))) return SAME_CODE / 2;
        return words.stream().mapToInt(word -> score(word, asked)).max().orElse(0);
    }

    private static int score(String word, String asked) {
        if (word.equals(asked)) return SAME;
        if (word.startsWith(asked)) return BEGINS;
        if (asked.length() >= LONG_ENOUGH_TO_CONTAIN && word.contains(asked)) return INSIDE;
        if (asked.length() < LONG_ENOUGH_TO_MISTYPE) return 0;
        return Typos.within(word, asked, asked.length() >= LONG ? 2 : 1) ? TYPING_ERROR : 0;
    }
}
