package no.nortrials.portal.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.nortrials.portal.form.FormData;

/** Fills a hospital's answer. */
final class AnswerForm {
    private AnswerForm() {}

    static FormData of(Asked asked, Dice dice) {
        if (asked.state().equals("DECLINED"))
            return dice.chance(0.4)
                    ? new FormData(Map.of("comment", List.of("We would like to be asked again next year.")))
                    : FormData.EMPTY;
        var form = new LinkedHashMap<String, List<String>>();
        put(form, "patientsPerYear", Integer.toString(dice.between(3, 90)));
        put(form, "patientsSource", dice.pick(List.of("WAREHOUSE", "REGISTRY", "ESTIMATE", "ESTIMATE")));
        put(form, "expectedEnrolment", Integer.toString(dice.between(2, 18)));
        put(form, "competingStudies", Integer.toString(dice.between(0, 3)));
        put(
                form,
                "comment",
                asked.state().equals("CONDITIONAL")
                        ? "Yes, if the study nurse can be shared with an ongoing study."
                        : dice.pick(List.of(
                                "The department has run three studies like this one.",
                                "Study nurses and pharmacy are ready.",
                                "We can start within four months.")));
        return new FormData(form);
    }

    private static void put(Map<String, List<String>> form, String field, String value) {
        form.put(field, List.of(value));
    }
}
