package no.nortrials.portal.showcase;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The therapy areas of diagnoses, by the chapters of ICD-10 and, where the portal's list cuts across them, by blocks. A reading of our
 * own: where two areas share a block, the one that treats most is taken.
 */
final class Areas {
    /** By the first category of a block; a block reaches to the next. */
    private static final TreeMap<String, String> BLOCKS = new TreeMap<>(Map.ofEntries(
            Map.entry("A00", "INFECTION"),
            Map.entry("C00", "CANCER"),
            Map.entry("D50", "HAEMATOLOGY"),
            Map.entry("D80", "IMMUNOLOGY"),
            Map.entry("E00", "ENDOCRINOLOGY"),
            Map.entry("F00", "MENTAL_HEALTH"),
            Map.entry("G00", "BRAIN_HEALTH"),
            Map.entry("H00", "OPHTHALMOLOGY"),
            Map.entry("H60", "OTHER"),
            Map.entry("I00", "CARDIOVASCULAR"),
            Map.entry("I60", "BRAIN_HEALTH"),
            Map.entry("I70", "CARDIOVASCULAR"),
            Map.entry("J00", "RESPIRATORY"),
            Map.entry("K00", "GASTROINTESTINAL"),
            Map.entry("L00", "DERMATOLOGY"),
            Map.entry("M00", "RHEUMATOLOGY"),
            Map.entry("M15", "MUSCULOSKELETAL"),
            Map.entry("M30", "RHEUMATOLOGY"),
            Map.entry("M40", "MUSCULOSKELETAL"),
            Map.entry("M45", "RHEUMATOLOGY"),
            Map.entry("M47", "MUSCULOSKELETAL"),
            Map.entry("N00", "NEPHROLOGY"),
            Map.entry("N40", "OTHER"),
            Map.entry("N70", "WOMENS_HEALTH"),
            Map.entry("N99", "OTHER"),
            Map.entry("O00", "WOMENS_HEALTH"),
            Map.entry("P00", "PAEDIATRICS"),
            Map.entry("Q00", "RARE_DISEASE"),
            Map.entry("R00", "OTHER"),
            Map.entry("U07", "INFECTION"),
            Map.entry("U10", "OTHER")));

    private Areas() {}

    /** Without repetition, in the order of the diagnoses. */
    static List<String> of(List<String> icd10) {
        return icd10.stream()
                .flatMap(category -> java.util.Optional.ofNullable(BLOCKS.floorEntry(category)).stream())
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
    }
}
