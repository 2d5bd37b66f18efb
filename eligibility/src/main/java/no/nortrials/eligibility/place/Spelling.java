package no.nortrials.eligibility.place;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How constants are spelled in JSON: {@code CALENDAR_YEARS} as {@code calendarYears}. */
public final class Spelling {
    private Spelling() {}

    /** The spelling of one constant. */
    public static String of(Enum<?> constant) {
        String[] words = constant.name().toLowerCase(Locale.ROOT).split("_", -1);
        var spelled = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++)
            spelled.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        return spelled.toString();
    }

    static List<String> all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Spelling::of).toList();
    }
}
