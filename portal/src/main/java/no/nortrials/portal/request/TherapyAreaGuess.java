package no.nortrials.portal.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Guesses a therapy area from the names of conditions. A guess only: the person sees where it came from. */
final class TherapyAreaGuess {
    private static final Map<String, Pattern> SIGNS = new LinkedHashMap<>();

    static {
        sign("CANCER", "cancer|neoplasm|carcinoma|lymphoma|leuk[a]?emia|myeloma|tumou?r|melanoma|sarcoma|glioma");
        sign("CARDIOVASCULAR", "cardio|heart|coronary|atrial|hypertension|vascular disease|myocard");
        sign(
                "BRAIN_HEALTH",
                "multiple sclerosis|alzheimer|parkinson|epilep|stroke|migraine|narcoleps|dementia|neuro|brain|sleep");
        sign("MENTAL_HEALTH", "depress|schizo|psych|anxiety|insomnia|bipolar|autis|adhd");
        sign("GASTROINTESTINAL", "crohn|colitis|bowel|liver|hepat|gastro|abdominal|celiac|pancrea");
        sign("RHEUMATOLOGY", "arthritis|rheuma|lupus|spondyl|gout");
        sign("DERMATOLOGY", "psoria|dermat|eczema|skin|urticaria");
        sign("RESPIRATORY", "asthma|copd|pulmonary|respirat|lung|cystic fibrosis");
        sign("INFECTION", "infect|hiv|covid|influenza|sepsis|virus|tubercul|vaccin");
        sign("ENDOCRINOLOGY", "diabet|obes|thyroid|endocrin|metabolic|overweight");
        sign("NEPHROLOGY", "kidney|renal|nephr");
        sign("HAEMATOLOGY", "an[a]?emia|h[a]?emophil|thrombo|blood");
        sign("OPHTHALMOLOGY", "macular|retin|glaucoma|eye|ophthal|uveitis");
        sign("WOMENS_HEALTH", "pregnan|endometri|menopau|obstet|ovar");
        sign("IMMUNOLOGY", "allerg|immun|hypersensitiv");
        sign("MUSCULOSKELETAL", "osteo|muscul|fracture|sarcopen|back pain");
        sign("PAEDIATRICS", "premature|neonat|infant|child");
    }

    private TherapyAreaGuess() {}

    static Optional<String> of(List<String> conditions) {
        for (String condition : conditions) {
            String text = condition.toLowerCase(Locale.ROOT);
            for (var sign : SIGNS.entrySet())
                if (sign.getValue().matcher(text).find()) return Optional.of(sign.getKey());
        }
        return Optional.empty();
    }

    private static void sign(String area, String pattern) {
        SIGNS.put(area, Pattern.compile(pattern));
    }
}
