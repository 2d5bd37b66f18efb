package no.nortrials.portal.showcase;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Turns what people type into a question to the index. Each word is looked for as it stands, by its stem in either language, as the
 * beginning of a word, and inside longer words, because Norwegian writes compounds as one: "kreft" finds "brystkreft".
 */
@Repository
class ShowcaseWords {
    private static final int LONG_ENOUGH_TO_BE_INSIDE = 4;
    private static final int MOST_WORDS = 12;

    private final JdbcClient db;

    ShowcaseWords(JdbcClient db) {
        this.db = db;
    }

    /** Keeps the words of a text, to look inside them. */
    void remember(String text) {
        db.sql("""
                        insert into showcase_word select distinct unnest(tsvector_to_array(to_tsvector('simple', ?)))
                        on conflict do nothing""").param(text).update();
    }

    /** The question as PostgreSQL writes it; empty when nothing is asked for. */
    String query(String typed) {
        List<String> words = words(typed);
        return words.isEmpty() ? "" : words.stream().map(this::one).collect(Collectors.joining(" & "));
    }

    private static List<String> words(String typed) {
        return Arrays.stream(typed.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}-]+", -1))
                .map(word -> word.replaceAll("^-+|-+$", ""))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    private String one(String word) {
        return db.sql("""
                        select (plainto_tsquery('english', :word) || plainto_tsquery('norwegian', :word)
                            || to_tsquery('simple', quote_literal(:word) || ':*')
                            || coalesce((select to_tsquery('simple', string_agg(quote_literal(word), ' | '))
                                from (select word from showcase_word where :inside and word like '%' || :word || '%' limit 60) longer), ''))::text""")
                .param("word", word)
                .param("inside", word.length() >= LONG_ENOUGH_TO_BE_INSIDE)
                .query((row, n) -> "(" + row.getString(1) + ")")
                .single();
    }

    /** The same with each word replaced by the known word that is spelt most alike; empty when that is no other. */
    Optional<String> instead(String typed) {
        String other = words(typed).stream().map(this::alike).collect(Collectors.joining(" "));
        return Optional.of(other).filter(words -> !words.equals(String.join(" ", words(typed))));
    }

    private String alike(String word) {
        return db.sql("select word from showcase_word where word % :word order by word <-> :word, word limit 1")
                .param("word", word)
                .query((row, n) -> row.getString(1))
                .optional()
                .orElse(word);
    }
}
