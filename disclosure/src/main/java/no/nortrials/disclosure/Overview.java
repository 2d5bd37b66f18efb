package no.nortrials.disclosure;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a sponsor sees of the answers of several hospitals: each of them only when enough have answered. */
public sealed interface Overview {
    /** How many hospitals must have answered before each is shown. */
    int SITES_FOR_DETAIL = 3;

    /**
     * Every hospital's answer. They stand in the order of their names, which tells nothing about the counts.
     *
     * @param sites answers by the hospital's name
     * @param total their total
     */
    record Detailed(SortedMap<String, Answer> sites, Total total) implements Overview {}

    /**
     * Only the total, of two hospitals.
     *
     * @param total the total
     */
    record TotalOnly(Total total) implements Overview {}

    /**
     * Nothing: with one answer, the total would be that hospital's number.
     *
     * @param answered how many hospitals have answered, 0 or 1
     */
    record TooFew(int answered) implements Overview {}

    /**
     * Shows what may be shown. A released and a suppressed count are answers; a refusal is not.
     *
     * @param answers answers by the hospital's name
     * @return the overview
     */
    static Overview of(Map<String, Answer> answers) {
        int answered = (int) answers.values().stream()
                .filter(answer -> answer instanceof Answer.Told)
                .count();
        Total total = Total.of(answers.values().stream().toList());
        if (answered < 2) {
            return new TooFew(answered);
        }
        return answered < SITES_FOR_DETAIL ? new TotalOnly(total) : new Detailed(new TreeMap<>(answers), total);
    }
}
