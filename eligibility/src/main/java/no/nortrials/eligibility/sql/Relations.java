package no.nortrials.eligibility.sql;

import java.util.ArrayList;
import java.util.List;

/** The relations before the statement. Each speaks only of those before it; one that is written twice stands there once. */
final class Relations {
    private final List<String> queries = new ArrayList<>();

    /** The name of a relation. */
    String add(String query) {
        int known = queries.indexOf(query);
        if (known >= 0) return name(known);
        queries.add(query);
        return name(queries.size() - 1);
    }

    String with() {
        var text = new StringBuilder();
        for (int i = 0; i < queries.size(); i++)
            text.append(i == 0 ? "WITH " : ",\n")
                    .append(name(i))
                    .append(" AS (")
                    .append(queries.get(i))
                    .append(')');
        return queries.isEmpty() ? "" : text + "\n";
    }

    private static String name(int place) {
        return "r" + place;
    }
}
