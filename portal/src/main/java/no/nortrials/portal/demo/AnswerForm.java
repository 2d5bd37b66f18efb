package no.nortrials.portal.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nortrials.portal.form.FormData;

/** Fills a hospital's answer. */
final class AnswerForm {
    /** What only the unit reads. */
    static final Set<String> INTERNAL = Set.of("decision", "declineReasons", "declineComment", "releaseContact");

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Dice dice;

    private AnswerForm(Dice dice) {
        this.dice = dice;
    }

    static FormData of(Asked asked, Case request, List<String> reasons, Dice dice) {
        var form = new AnswerForm(dice);
        form.put("decision", asked.state());
        if (asked.state().equals("DECLINED")) form.declined(reasons);
        else form.positive(asked, request);
        return new FormData(form.values);
    }

    private void declined(List<String> reasons) {
        values.put("declineReasons", reasons);
        if (dice.chance(0.4)) put("declineComment", "We would like to be asked again next year.");
    }

    private void positive(Asked asked, Case request) {
        if (asked.state().equals("CONDITIONAL"))
            put("conditions", "If the study nurse can be shared with an ongoing study.");
        put("patientsPerYear", Integer.toString(dice.between(3, 90)));
        put("patientsSource", dice.pick(List.of("DATA_WAREHOUSE", "REGISTRY", "ESTIMATE", "ESTIMATE")));
        put("expectedPatients", Integer.toString(dice.between(2, 18)));
        put("expectedSource", "ESTIMATE");
        put("confidence", dice.pick(List.of("HIGH", "MEDIUM", "MEDIUM", "LOW")));
        put("competingStudies", Integer.toString(dice.between(0, 3)));
        put("studyNurse", Integer.toString(dice.between(2, 10) * 10));
        put("pharmacy", dice.pick(List.of("YES", "YES", "PARTLY")));
        put("laboratory", "YES");
        put("imaging", dice.pick(List.of("YES", "PARTLY")));
        put("earliestStart", request.deadline().plusDays(dice.between(90, 200)).toString());
        put("releaseContact", "no");
        put(
                "comment",
                dice.pick(List.of(
                        "The department has run three studies like this one.",
                        "Study nurses and pharmacy are ready.",
                        "We can start within four months.")));
    }

    private void put(String field, String value) {
        values.put(field, List.of(value));
    }
}
