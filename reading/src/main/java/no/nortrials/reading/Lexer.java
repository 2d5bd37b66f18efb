package no.nortrials.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Cuts a criterion into tokens. A hyphen inside a word and a backslash of markdown are space; signs written in several
 * characters become one.
 */
final class Lexer {
    private static final Map<String, String> ENTITIES =
            Map.of("&gt;", ">", "&lt;", "<", "&ge;", "≥", "&le;", "≤", "&amp;", "&");
    private static final Map<Character, String> SAME = Map.ofEntries(
            Map.entry('–', "-"),
            Map.entry('—', "-"),
            Map.entry('−', "-"),
            Map.entry('‐', "-"),
            Map.entry('‑', "-"),
            Map.entry('×', "x"),
            Map.entry('⁄', "/"),
            Map.entry('≧', "≥"),
            Map.entry('≦', "≤"),
            Map.entry('⩾', "≥"),
            Map.entry('⩽', "≤"),
            Map.entry('＞', ">"),
            Map.entry('＜', "<"),
            Map.entry('％', "%"),
            Map.entry('·', "x"),
            Map.entry('∙', "x"),
            Map.entry('>', ">"),
            Map.entry('<', "<"),
            Map.entry('º', "°"),
            Map.entry('＝', "="),
            Map.entry('’', "'"),
            Map.entry('‘', "'"),
            Map.entry('´', "'"),
            Map.entry('`', "'"));

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        Lexer lexer = new Lexer(text);
        while (lexer.at < text.length()) lexer.next();
        return lexer.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (Line.space(c) || c == '\\' || hyphen(c)) at++;
        else if (Numbers.digit(c)) number();
        else if (Character.isLetter(c)) word();
        else sign(c);
    }

    private boolean hyphen(char c) {
        return "-‐‑".indexOf(c) >= 0
                && at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private void number() {
        int end = Numbers.end(text, at);
        String digits = text.substring(at, end);
        tokens.add(new Token(Token.Kind.NUMBER, digits, Optional.of(Numbers.value(digits)), at, end));
        at = end;
    }

    private void word() {
        int end = at + 1;
        if (!timesSign()) while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) end++;
        add(Token.Kind.WORD, text.substring(at, end).toLowerCase(Locale.ROOT).replace('μ', 'µ'), end);
    }

    /** The x of "3xULN" and "x10^9", right after a number or before one. */
    private boolean timesSign() {
        char c = text.charAt(at);
        if (c != 'x' && c != 'X') return false;
        boolean afterNumber = !tokens.isEmpty() && tokens.getLast().isNumber();
        boolean beforeNumber = at + 1 < text.length() && Numbers.digit(text.charAt(at + 1));
        return afterNumber || beforeNumber;
    }

    private void sign(char c) {
        int semicolon = c == '&' ? text.indexOf(';', at) : -1;
        String entity = semicolon > 0 && semicolon - at < 5 ? text.substring(at, semicolon + 1) : "";
        if (ENTITIES.containsKey(entity)) add(Token.Kind.SIGN, ENTITIES.getOrDefault(entity, "&"), semicolon + 1);
        else add(Token.Kind.SIGN, SAME.getOrDefault(c, String.valueOf(c)), at + 1);
    }

    private void add(Token.Kind kind, String word, int end) {
        tokens.add(new Token(kind, word, Optional.empty(), at, end));
        at = end;
    }
}
