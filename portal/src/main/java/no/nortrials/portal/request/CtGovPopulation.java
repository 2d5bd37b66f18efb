package no.nortrials.portal.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom a study includes. */
final class CtGovPopulation {
    private static final String CRITERIA = "eligibilityModule.eligibilityCriteria";
    private static final Pattern AGE = Pattern.compile("(\\d{1,4}) (Year|Month|Week|Day|Hour|Minute)s?");
    private static final Map<String, Integer> PER_YEAR =
            Map.of("Year", 1, "Month", 12, "Week", 52, "Day", 365, "Hour", 365 * 24, "Minute", 365 * 24 * 60);
    private static final int OLDEST = 130;
    private static final Pattern EXCLUSION =
            Pattern.compile("(?im)^[\\s*#\\\\>-]*(?:key |main )?exclusion(?: criteria)?\\b[^\\n]{0,60}$");
    private static final Pattern INCLUSION_HEADING =
            Pattern.compile("(?i)^[\\s*#\\\\>-]*(?:key |main )?inclusion criteria[^\\n]{0,40}\\n");

    private final CtGovRecord study;

    CtGovPopulation(CtGovRecord study) {
        this.study = study;
    }

    void fill(CtGovFilling form) {
        criteria(form);
        age("minimumAge", false)
                .ifPresent(age -> form.keep(RequestFields.AGE_MIN, age, "eligibilityModule.minimumAge"));
        age("maximumAge", true).ifPresent(age -> form.keep(RequestFields.AGE_MAX, age, "eligibilityModule.maximumAge"));
        String sex = study.text("eligibilityModule.sex");
        if (Set.of("ALL", "FEMALE", "MALE").contains(sex)) form.keep(RequestFields.SEX, sex, "eligibilityModule.sex");
        List<String> ages = study.texts("eligibilityModule.stdAges");
        if (!ages.isEmpty())
            form.keep(RequestFields.PAEDIATRIC, ages.contains("CHILD") ? "yes" : "no", "eligibilityModule.stdAges");
    }

    private void criteria(CtGovFilling form) {
        String criteria = study.text(CRITERIA);
        Matcher exclusion = EXCLUSION.matcher(criteria);
        int split = exclusion.find() ? exclusion.start() : criteria.length();
        String wanted = INCLUSION_HEADING.matcher(criteria.substring(0, split)).replaceFirst("");
        form.keep(RequestFields.INCLUSION, wanted, 20_000, CRITERIA);
        if (split < criteria.length())
            form.keep(RequestFields.EXCLUSION, criteria.substring(exclusion.end()), 20_000, CRITERIA);
    }

    private Optional<String> age(String name, boolean roundUp) {
        Matcher age = AGE.matcher(study.text("eligibilityModule." + name));
        if (!age.matches()) return Optional.empty();
        int number = Integer.parseInt(age.group(1));
        int perYear = PER_YEAR.getOrDefault(age.group(2), 1);
        int years = roundUp ? Math.ceilDiv(number, perYear) : number / perYear;
        return years > OLDEST ? Optional.empty() : Optional.of(Integer.toString(years));
    }
}
