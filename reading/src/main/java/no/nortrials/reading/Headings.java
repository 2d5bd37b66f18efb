package no.nortrials.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings of inclusion and exclusion, alone on a line, before text on the line, or in the middle of one. */
final class Headings {
    /**
     * A heading.
     *
     * @param start its first character in the line
     * @param end after its last character, colon and marks included
     */
    record Heading(Section section, int start, int end) {}

    private static final String MARKS =
            "[\\s#*_=\\-–>•]{0,12}+(?:\\(?(?:\\d{1,2}|[a-zA-Z])[.)]{1,2}\\s{0,4}+)?+[*_]{0,3}+";
    private static final String BEFORE =
            "(?:(?:key|main|major|principal|general|primary|specific|additional|other|patient|patients|subject|study|trial|participant|"
                    + "participants|viktigste|viktige|generelle|sentrale|the|for|cohort|part|phase|group|case|cases|control|controls|"
                    + "preliminary|screening|randomi[sz]ation|enrollment|donor|donors|recipient|recipients|disease|clinical|"
                    + "common|overall|child|adult|[a-z0-9]{1,2})[\\s-]{1,3}+){0,3}";
    private static final String OUT =
            "(?:non[- ]?inclusion|exclusion|exclusions|excluded|exclusionary|not eligible|ineligible|ineligibility|"
                    + "eksklusjons?|ekskluderings?|utelukkelses)";
    private static final String IN =
            "(?:inclusion|inclusions|included|inclusionary|eligibility|eligible|inklusjons?|inkluderings?)";
    private static final String CRITERIA =
            "[\\s-]{0,3}+(?:criteri(?:a|on|um)s?|kriteri(?:er|ene|um|et)|factors|krav)?+";
    private static final String TAIL =
            "(?:[\\s-]{1,3}+(?:include|includes|are|for|of|the|all|any|following|patients?|subjects?|participants?|studien|study|trial|er|"
                    + "følgende|omfatter|phase|part|cohort|group|cases?|controls?|[a-z0-9]{1,2}|healthy|volunteers|main|children|adults)){0,6}"
                    + "(?:\\s{0,3}+\\([^()\\n]{0,120}+\\))?+";
    private static final String END = "\\s{0,3}+[*_#]{0,3}+\\s{0,3}+[:：;]?+\\s{0,3}+[*_#]{0,3}+[\\s.=\\-–]{0,12}+";

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern ALONE_OUT = Pattern.compile(MARKS + BEFORE + OUT + CRITERIA + TAIL + END, FLAGS);
    private static final Pattern ALONE_IN = Pattern.compile(MARKS + BEFORE + IN + CRITERIA + TAIL + END, FLAGS);
    private static final Pattern KINDS = Pattern.compile(
            MARKS + BEFORE
                    + "(?:criteria for|kriterier for)\\s(?:(exclusion|non-inclusion|eksklusjon)|(?:inclusion|inklusjon|eligibility))"
                    + TAIL + END,
            FLAGS);
    private static final String COLON = "\\s{0,3}+[*_]{0,3}+\\s{0,2}+[:：][*_]{0,3}+";
    private static final Pattern INLINE =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:(" + OUT + ")|" + IN + ")" + CRITERIA + TAIL + COLON, FLAGS);

    private static final List<String> OUT_SENTENCES = List.of(
            "will be excluded if",
            "are excluded if",
            "is excluded if",
            "be excluded for",
            "excluded from the study if",
            "must not have any of the following",
            "hvem kan ikke delta",
            "kan ikke delta",
            "ekskluderes dersom",
            "ekskluderes hvis",
            "will be excluded",
            "who cannot participate",
            "should be excluded",
            "not eligible if",
            "ineligible if",
            "ekskluderes");
    private static final List<String> IN_SENTENCES = List.of(
            "will be included if",
            "are eligible if",
            "hvem kan delta",
            "kan delta",
            "who can participate",
            "inkluderes dersom",
            "inkluderes hvis",
            "must meet all of the following",
            "eligible if");

    private static final int LONGEST = 200;

    private Headings() {}

    /** A heading that is the whole line. */
    static Optional<Section> alone(String line) {
        if (line.length() > LONGEST) return Optional.empty();
        Matcher kinds = KINDS.matcher(line);
        if (kinds.matches()) return Optional.of(kinds.group(1) == null ? Section.INCLUSION : Section.EXCLUSION);
        if (ALONE_OUT.matcher(line).matches()) return Optional.of(Section.EXCLUSION);
        if (ALONE_IN.matcher(line).matches()) return Optional.of(Section.INCLUSION);
        return sentence(line.toLowerCase(Locale.ROOT));
    }

    private static Optional<Section> sentence(String line) {
        if (!line.endsWith(":") && !line.endsWith("?") && !line.endsWith(":**")) return Optional.empty();
        if (OUT_SENTENCES.stream().anyMatch(line::contains)) return Optional.of(Section.EXCLUSION);
        if (IN_SENTENCES.stream().anyMatch(line::contains)) return Optional.of(Section.INCLUSION);
        return Optional.empty();
    }

    /** The first heading with a colon at or after an offset of the line. */
    static Optional<Heading> inline(String line, int from) {
        Matcher inline = INLINE.matcher(line);
        for (int at = from; inline.find(at); at = inline.end()) {
            if (startsSentence(line, inline.start()))
                return Optional.of(new Heading(
                        inline.group(1) == null ? Section.INCLUSION : Section.EXCLUSION, inline.start(), inline.end()));
        }
        return Optional.empty();
    }

    private static boolean startsSentence(String line, int at) {
        if (Character.isUpperCase(line.charAt(at))) return true;
        int before = at - 1;
        while (before >= 0 && Line.space(line.charAt(before))) before--;
        return before < 0 || ".;:*#".indexOf(line.charAt(before)) >= 0;
    }
}
