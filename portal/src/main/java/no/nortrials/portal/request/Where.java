package no.nortrials.portal.request;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

    /** Words as {@link SearchWords} finds them. */
    Where matching(String typed, SearchWords search) {
        String words = typed.strip();
        if (words.isEmpty()) return this;
        parameters.put("words", words);
        parameters.put("likewise", search.likewise(words));
        conditions.add(SearchWords.MATCHES);
        return this;
    }

    /** The same, or a title that resembles them; for few rows, drafts among them. */
    Where resembling(String typed, SearchWords search) {
        if (typed.isBlank()) return this;
        matching(typed, search);
        conditions.set(conditions.size() - 1, "(" + conditions.getLast() + " or :words <% r.title)");
        return this;
    }

    String sql() {
        return " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
