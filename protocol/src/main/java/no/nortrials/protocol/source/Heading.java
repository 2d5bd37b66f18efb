package no.nortrials.protocol.source;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.nortrials.protocol.Category;

/** Recognises the headings of the two lists, in English and Norwegian. */
public final class Heading {
    private static final int LONGEST = 100;
    private static final Pattern HEADING = Pattern.compile(
            "(?i)^[\\s#*_>]*(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.?\\s+)?(?:[\\p{L}\\d/&,()–-]{1,20}\\s+){0,6}?"
                    + "(?:(inclusion|inklusjons?)|(exclusion|eksklusjons?))[\\s-]*(?:criteri(?:a|on)|kriteri(?:er|um|ene))?\\b[^.]{0,90}$");
    private static final Pattern INSIDE_A_SENTENCE =
            Pattern.compile("(?i)\\b(not|any|meets?|met|fulfil\\w*|must|will|who|with|had|has|have|be|is|are|all)\\b");

    private static final Pattern AT_ONCE =
            Pattern.compile("(?i)^[\\s#*_>\\d.]*(?:inclusion|exclusion|inklusjon|eksklusjon)");

    private Heading() {}

    /** The list that the line begins; words that stand in a sentence of their own are no heading. */
    public static Optional<Category> of(String line) {
        String text = line.strip();
        if (text.length() > LONGEST) return Optional.empty();
        Matcher matcher = HEADING.matcher(text);
        if (!matcher.matches() || !isHeading(text)) return Optional.empty();
        return Optional.of(matcher.group(1) == null ? Category.EXCLUSION : Category.INCLUSION);
    }

    private static boolean isHeading(String text) {
        if (text.endsWith(":") || text.endsWith(":**")) return true;
        int words = AT_ONCE.matcher(text).find() ? 16 : 8;
        return text.toLowerCase(Locale.ROOT).contains("riteri")
                && !INSIDE_A_SENTENCE.matcher(text).find()
                && text.split("\\s+").length <= words;
    }
}
