package no.nortrials.portal.trial;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom a trial wants.
 *
 * @param sex {@code ALL}, {@code FEMALE} or {@code MALE}; empty when not told
 * @param minAge youngest, in whole years; empty when there is none or it is not told
 * @param maxAge oldest, in whole years
 */
record Population(String sex, Optional<Integer> minAge, Optional<Integer> maxAge) {
    static final Population UNTOLD = new Population("", Optional.empty(), Optional.empty());

    private static final Pattern AGE = Pattern.compile("(\\d{1,4}) (YEAR|MONTH|WEEK|DAY|HOUR|MINUTE)S?");
    private static final int ADULT = 18;
    private static final int OLDER = 65;

    /** From ClinicalTrials.gov's words, such as {@code 18 Years} or {@code 6 Months}. */
    static Population of(String sex, String youngest, String oldest) {
        return new Population(sexOf(sex), years(youngest), years(oldest));
    }

    /** From the age groups of its table: {@code CHILD, ADULT, OLDER_ADULT}. */
    static Population ofGroups(String sex, String groups) {
        boolean child = groups.contains("CHILD");
        boolean older = groups.contains("OLDER_ADULT");
        boolean adult = groups.replace("OLDER_ADULT", "").contains("ADULT");
        if (!child && !adult && !older) return new Population(sexOf(sex), Optional.empty(), Optional.empty());
        Optional<Integer> youngest = Optional.of(child ? 0 : adult ? ADULT : OLDER);
        Optional<Integer> oldest = older ? Optional.empty() : Optional.of(adult ? OLDER - 1 : ADULT - 1);
        return new Population(sexOf(sex), youngest, oldest);
    }

    /** From CTIS's words, such as {@code Male, Female} and {@code 65+ years, 18-64 years}. */
    static Population ofCtis(String genders, String groups) {
        String told = genders.toLowerCase(Locale.ROOT);
        boolean women = told.contains("female");
        boolean men = told.replace("female", "").contains("male");
        String sex = women && men ? "ALL" : women ? "FEMALE" : men ? "MALE" : "";
        return ofGroups(
                sex, groups.replace("0-17", "CHILD").replace("18-64", "ADULT").replace("65+", "OLDER_ADULT"));
    }

    private static String sexOf(String said) {
        String sex = said.strip().toUpperCase(Locale.ROOT);
        return sex.matches("ALL|FEMALE|MALE") ? sex : "";
    }

    private static Optional<Integer> years(String said) {
        Matcher age = AGE.matcher(said.strip().toUpperCase(Locale.ROOT));
        if (!age.matches()) return Optional.empty();
        int number = Integer.parseInt(age.group(1));
        return Optional.of(
                switch (age.group(2)) {
                    case "YEAR" -> number;
                    case "MONTH" -> number / 12;
                    case "WEEK" -> number / 52;
                    case String _ -> number / 365;
                });
    }

    /** Such as {@code 18–65}; empty when no age is told. */
    String ages() {
        if (minAge.isEmpty() && maxAge.isEmpty()) return "";
        return minAge.map(String::valueOf).orElse("0")
                + maxAge.map(age -> "–" + age).orElse("+");
    }
}
