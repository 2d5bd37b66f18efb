package no.nortrials.portal.request;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Conditions of a query, each with its parameters; what is not asked for leaves no trace, so that plans stay simple. */
final class Where {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    Where(String always) {
        conditions.add(always);
    }

    Where and(String condition, String name, @Nullable Object value) {
        if (value == null || value.toString().isBlank()) return this;
        conditions.add(condition);
        parameters.put(name, value);
        return this;
    }

    /** Words anywhere, the beginning of a last word, a title that resembles them, or a reference. */
    Where matching(String typed) {
        String words = typed.strip();
        if (words.isEmpty()) return this;
        parameters.put("words", words);
        parameters.put("reference", words.toUpperCase(Locale.ROOT));
        parameters.put("beginning", beginning(words));
        conditions.add("""
                (r.search @@ plainto_tsquery('simple', :words) or r.search @@ to_tsquery('simple', :beginning)
                    or r.reference = :reference or :words <% r.title)""");
        return this;
    }

    private static String beginning(String words) {
        var kept = new ArrayList<String>();
        for (String word : words.split("[^\\p{L}\\p{N}]+", -1)) if (!word.isEmpty()) kept.add(word);
        return kept.isEmpty() ? "" : String.join(" & ", kept) + ":*";
    }

    String sql() {
        return " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
