package no.nortrials.portal.showcase;

import java.util.OptionalInt;

/**
 * What the showcase is asked for; empty texts ask for nothing.
 *
 * @param words in either language, lay or professional
 * @param state {@code NOW} for what is open or planned, {@code ANY}, or a state
 * @param trust organisation number
 * @param region code of a regional health authority
 * @param age of somebody who would take part, in whole years
 * @param sex {@code FEMALE} or {@code MALE}
 */
record ShowcaseFilter(
        String words,
        String area,
        String phase,
        String trust,
        String region,
        String state,
        OptionalInt age,
        String sex) {
    static final String NOW = "NOW";
    static final String ANY = "ANY";

    /** As it comes with an address; what cannot be read asks for nothing. */
    static ShowcaseFilter of(
            String words,
            String area,
            String phase,
            String trust,
            String region,
            String state,
            String age,
            String sex) {
        return new ShowcaseFilter(
                words.strip().replaceAll("\\s+", " "),
                area,
                phase,
                trust,
                region,
                state.isEmpty() ? NOW : state,
                age.strip().matches("\\d{1,3}") ? OptionalInt.of(Integer.parseInt(age.strip())) : OptionalInt.empty(),
                sex);
    }

    static ShowcaseFilter ofTrust(String number) {
        return of("", "", "", number, "", ANY, "", "");
    }
}
