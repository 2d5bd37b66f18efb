package no.nortrials.portal.reference;

import java.util.Map;

/**
 * What a figure is about. What is not stated is empty.
 *
 * @param trust the organisation number of the trust or of the trust whose area it is
 * @param municipality a municipality (4 digits), district (6), county (2) or {@link #NATION}
 * @param icd10 a code of ICD-10, or several
 * @param sex {@code FEMALE}, {@code MALE} or empty for both
 * @param ageFrom youngest, in whole years
 * @param ageTo oldest; {@link #OLDEST} means no limit
 * @param year a year or years such as {@code 2019-2021}
 * @param measure what was counted, in the source's word
 * @param more other columns that were kept, by their names
 */
public record Dimensions(
        String trust,
        String municipality,
        String icd10,
        String sex,
        int ageFrom,
        int ageTo,
        String year,
        String measure,
        Map<String, String> more) {
    public static final int OLDEST = 999;
    /** The whole country, in place of a municipality. */
    public static final String NATION = "0";

    public Dimensions {
        if (ageFrom < 0 || ageTo > OLDEST || ageFrom > ageTo)
            throw new IllegalArgumentException("ages run from 0 to 999 but are `" + ageFrom + "` to `" + ageTo + "`");
        if (!sex.isEmpty() && !sex.equals("FEMALE") && !sex.equals("MALE"))
            throw new IllegalArgumentException("sex is `" + sex + "`");
        more = Map.copyOf(more);
    }

    public boolean nation() {
        return municipality.equals(NATION);
    }

    Dimensions in(String otherTrust, String otherMunicipality) {
        return new Dimensions(otherTrust, otherMunicipality, icd10, sex, ageFrom, ageTo, year, measure, more);
    }

    Dimensions ofBothSexes() {
        return new Dimensions(trust, municipality, icd10, "", ageFrom, ageTo, year, measure, more);
    }
}
