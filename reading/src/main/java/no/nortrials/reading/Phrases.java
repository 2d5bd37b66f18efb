package no.nortrials.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sequences of words and signs with a meaning each; the longest that fits is found. */
final class Phrases<T> {
    /**
     * A phrase that was found.
     *
     * @param to the index of the token after it
     */
    record Hit<T>(T meaning, int from, int to) {}

    private record Entry<T>(List<String> words, T meaning) {}

    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

    /** Adds phrases of one meaning, parted by {@code |}. */
    Phrases<T> add(T meaning, String phrases) {
        for (String phrase : phrases.split("\\|", -1)) put(words(phrase), meaning);
        return this;
    }

    /** The words of a phrase as the lexer cuts them. */
    static List<String> words(String phrase) {
        return Lexer.tokens(phrase.strip()).stream().map(Token::text).toList();
    }

    private void put(List<String> words, T meaning) {
        if (words.isEmpty()) return;
        List<Entry<T>> same = byFirst.computeIfAbsent(words.getFirst(), first -> new ArrayList<>());
        same.add(new Entry<>(words, meaning));
        same.sort((a, b) -> b.words.size() - a.words.size());
    }

    /** The longest phrase that begins at this token. */
    Optional<Hit<T>> at(List<Token> tokens, int from) {
        if (from < 0 || from >= tokens.size()) return Optional.empty();
        for (Entry<T> entry : byFirst.getOrDefault(tokens.get(from).text(), List.of()))
            if (matches(entry.words, tokens, from))
                return Optional.of(new Hit<>(entry.meaning, from, from + entry.words.size()));
        return Optional.empty();
    }

    private static boolean matches(List<String> words, List<Token> tokens, int from) {
        if (from + words.size() > tokens.size()) return false;
        for (int i = 0; i < words.size(); i++) if (!tokens.get(from + i).is(words.get(i))) return false;
        return true;
    }
}
