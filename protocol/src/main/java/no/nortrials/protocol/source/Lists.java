package no.nortrials.protocol.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.nortrials.protocol.Category;

/** Adds the items of one list of criteria. */
public final class Lists {
    /** A sentence of these words alone says nothing but what a list of criteria is. */
    private static final Set<String> NEUTRAL = Set.of(
            ("a an the this in order to be eligible for of from at only inclusion exclusion included excluded enrolled enrolment"
                            + " enrollment participate participation participating trial study subject subjects participant participants"
                            + " patient patients individual individuals person persons potential must have has meet meets fulfil fulfill"
                            + " fulfils fulfills satisfy satisfies all any each one following criteria criterion will who if apply should enter entry fulfilled when"
                            + " applies is are not may")
                    .split(" ", -1));

    private Lists() {}

    /** Adds them in order. The sentence that begins a list and says only what lists of its kind mean is left out with a remark. */
    public static void add(Findings findings, Category category, List<Line> lines) {
        List<Items.Item> items = Items.of(lines);
        boolean introduced =
                items.size() > 1 && introduces(category, items.getFirst().text());
        if (introduced)
            findings.remark(items.getFirst().place(), "the sentence before the list of " + category + " is left out");
        for (Items.Item item : items.subList(introduced ? 1 : 0, items.size()))
            findings.criterion(category, item.identifier(), item.text(), item.place());
    }

    /** All of an inclusion list and any of an exclusion list; the other way round it changes the meaning and stays. */
    private static boolean introduces(Category category, String text) {
        if (!text.endsWith(":") || text.contains("ALL")) return false;
        List<String> words = Arrays.asList(text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}]+", " ")
                .strip()
                .split(" ", -1));
        return NEUTRAL.containsAll(words) && turning(category).stream().noneMatch(words::contains);
    }

    private static Set<String> turning(Category category) {
        return switch (category) {
            case INCLUSION, OTHER -> Set.of("any", "one", "not");
            case EXCLUSION -> Set.of("all", "each");
        };
    }
}
