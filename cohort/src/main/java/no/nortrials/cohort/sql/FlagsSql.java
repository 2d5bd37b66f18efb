package no.nortrials.cohort.sql;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.nortrials.eligibility.sql.CriteriaSql;
import no.nortrials.eligibility.sql.Dialect;

/**
 * Persons counted by site and by the criteria they meet. A mask holds {@value #BITS} criteria. Sex and age are told only of those
 * who meet all, so that few rows leave the database.
 */
record FlagsSql(CriteriaSql criteria, LocalDate reference, Dialect dialect) {
    /** The criteria in one whole number. */
    static final int BITS = 62;

    /** How many masks there are. */
    int masks() {
        return Math.ceilDiv(criteria.conditions().size(), BITS);
    }

    /** The statement; its columns are site, sex, age, the masks, and persons. */
    String counts(boolean ageBySex) {
        String masks = IntStream.range(0, masks()).mapToObj(i -> ", m" + i).collect(Collectors.joining());
        String told = ageBySex ? told(all()) : "'UNKNOWN' AS sex, -1 AS age";
        return criteria.with() + "SELECT site, sex, age" + masks + ", count(*) AS persons FROM (\n"
                + "SELECT site, " + told + masks + " FROM (\n"
                + "SELECT p.site AS site, p.sex AS sex_of, " + completedYears() + " AS age_of" + flags()
                + " FROM " + criteria.from() + ") f) g GROUP BY site, sex, age" + masks;
    }

    /** The same as one of several questions: its number first, and as many masks as the question with the most. */
    String numbered(int question, int most, boolean ageBySex) {
        String masks = IntStream.range(0, most)
                .mapToObj(i -> ", " + (i < masks() ? "m" + i : bit(0) + " AS m" + i))
                .collect(Collectors.joining());
        return "SELECT " + question + " AS question, site, sex, age" + masks + ", persons FROM (\n" + counts(ageBySex)
                + ") q" + question;
    }

    private static String told(String all) {
        return "CASE WHEN " + all + " THEN sex_of ELSE 'UNKNOWN' END AS sex, CASE WHEN " + all
                + " THEN age_of ELSE -1 END AS age";
    }

    private String flags() {
        return IntStream.range(0, masks())
                .mapToObj(mask -> ", " + flags(mask) + " AS m" + mask)
                .collect(Collectors.joining());
    }

    private String flags(int mask) {
        List<String> conditions = criteria.conditions();
        return IntStream.range(mask * BITS, Math.min(conditions.size(), (mask + 1) * BITS))
                .mapToObj(i -> "CASE WHEN " + conditions.get(i) + " THEN " + bit(1L << (i % BITS)) + " ELSE " + bit(0)
                        + " END")
                .collect(Collectors.joining(" + "));
    }

    private static String bit(long value) {
        return "CAST(" + value + " AS BIGINT)";
    }

    private String all() {
        if (masks() == 0) return "TRUE";
        return IntStream.range(0, masks())
                .mapToObj(mask -> "m" + mask + " = " + full(mask))
                .collect(Collectors.joining(" AND "));
    }

    private long full(int mask) {
        return (1L << Math.min(BITS, criteria.conditions().size() - mask * BITS)) - 1;
    }

    /** Completed years at the reference date, or −1 when the day of birth is not known or later. */
    private String completedYears() {
        String born = dialect.date("p.born");
        int monthAndDay = reference.getMonthValue() * 100 + reference.getDayOfMonth();
        return "CASE WHEN p.born IS NULL OR p.born > " + reference.toEpochDay() + " THEN -1 ELSE " + reference.getYear()
                + " - EXTRACT(YEAR FROM " + born + ") - CASE WHEN EXTRACT(MONTH FROM " + born
                + ") * 100 + EXTRACT(DAY FROM " + born + ") > " + monthAndDay + " THEN 1 ELSE 0 END END";
    }
}
