package no.nortrials.portal.request;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Makes typed words a question for the full-text index: each of them, or a word of a title or indication that contains it or
 * is spelt much like it; the last may be a beginning. All of it is one condition on one index, however common the word.
 */
@Repository
public class SearchWords {
    /** True for the rows of {@code r} that match the parameters {@code words} and {@code likewise}. */
    public static final String MATCHES = matches("r.search");

    private static final double MUCH_ALIKE = 0.45;
    private static final int MOST = 200;

    private final JdbcClient jdbc;

    SearchWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The condition for another column or expression. */
    public static String matches(String vector) {
        return vector + " @@ (plainto_tsquery('simple', :words) || to_tsquery('simple', :likewise))";
    }

    /** What the parameter {@code likewise} is for these words. */
    public String likewise(String typed) {
        List<String> words = split(typed);
        if (words.isEmpty()) return "";
        Map<String, List<String>> similar = similar(words);
        add(similar, words.getLast(), words.getLast() + ":*");
        return similar.values().stream()
                .map(any -> any.stream().collect(joining(" | ", "(", ")")))
                .collect(joining(" & "));
    }

    private static List<String> split(String typed) {
        var kept = new ArrayList<String>();
        for (String word : typed.split("[^\\p{L}\\p{N}]+", -1))
            if (!word.isEmpty()) kept.add(word.toLowerCase(Locale.ROOT));
        return kept;
    }

    private Map<String, List<String>> similar(List<String> words) {
        var similar = new LinkedHashMap<String, List<String>>();
        words.forEach(word -> similar.put(word, new ArrayList<>(List.of(word))));
        jdbc.sql("""
                        select t.word as typed, s.word from unnest(cast(:words as text[])) as t (word)
                        cross join lateral (select w.word from search_word w
                            where w.word <> t.word and length(t.word) > 2
                              and (w.word like '%' || t.word || '%' or w.word % t.word and similarity(w.word, t.word) >= :alike)
                            order by similarity(w.word, t.word) desc, w.word limit :most) s
                        """)
                .param("words", similar.keySet().toArray(String[]::new))
                .param("alike", MUCH_ALIKE)
                .param("most", MOST)
                .query(row -> {
                    add(similar, row.getString("typed"), row.getString("word"));
                });
        return similar;
    }

    private static void add(Map<String, List<String>> similar, String typed, String word) {
        similar.computeIfAbsent(typed, _ -> new ArrayList<>()).add(word);
    }
}
