package no.nortrials.protocol.source;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.nortrials.protocol.Category;

/** Recognises the headings of the two lists, in English and Norwegian. */
public final class Heading {
    private static final int LONGEST = 160;
    private static final Pattern HEADING = Pattern.compile(
            "(?i)^[\\s#*_>]*(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.?\\s+)?(?:[\\p{L}\\d/&,()–-]{1,20}\\s+){0,6}?"
                    + "(?:(inclusion|inklusjons?)|(exclusion|eksklusjons?))[\\s-]*(?:criteri(?:a|on)|kriteri(?:er|um|ene))?\\b[^.]{0,150}$");
    private static final Pattern INSIDE_A_SENTENCE =
            Pattern.compile("(?i)\\b(not|any|meets?|met|fulfil\\w*|must|will|who|with|had|has|have|be|is|are|all)\\b");

    /** The list of a cohort: its name follows at once and may be long. */
    private static final Pattern FOR_SOME = Pattern.compile(
            "(?i)^[\\s#*_>\\d.]*(?:inclusion|exclusion)\\s+criteria\\s*(?:\\(|(?:for|specific to|in|applicable to)\\s)(?!.*\\b(?:are|is|apply|applies|must|will|met)\\b)");

    private static final Pattern NAME = Pattern.compile(
            "(?i)\\b(?:key|main|major|principal|general|viktigste|inclusion|exclusion|inklusjons?|eksklusjons?|criteri(?:a|on)|(?:inklusjons|eksklusjons)?kriterie\\w*)\\b");

    private Heading() {}

    /** The list that the line begins; words that stand in a sentence of their own are no heading. */
    public static Optional<Category> of(String line) {
        String text = line.strip();
        if (text.length() > LONGEST) return Optional.empty();
        Matcher matcher = HEADING.matcher(text);
        if (!matcher.matches() || !isHeading(text)) return Optional.empty();
        return Optional.of(matcher.group(1) == null ? Category.EXCLUSION : Category.INCLUSION);
    }

    /** What a heading says beyond the name of the list, as the cohort it is for; empty when it says no more. */
    public static String part(String line) {
        String words = line.replaceAll("[#*_>:]", " ")
                .replaceFirst("^\\s*\\d[\\d.]*\\s+", "")
                .strip();
        String rest = NAME.matcher(words).replaceAll(" ").replaceAll("[^\\p{L}\\d]+", "");
        return rest.isEmpty() ? "" : words;
    }

    private static boolean isHeading(String text) {
        if (text.endsWith(":") || text.endsWith(":**")) return true;
        if (FOR_SOME.matcher(text).find()) return true;
        return text.toLowerCase(Locale.ROOT).contains("riteri")
                && !INSIDE_A_SENTENCE.matcher(text).find()
                && text.split("\\s+", -1).length <= 8;
    }
}
