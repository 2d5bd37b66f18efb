package no.nortrials.portal.country;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Option;

/**
 * The experts' answers side by side. Only submitted answers count, and every submitted answer counts once in each
 * question of one choice.
 *
 * @param experts who answered, in the order of the columns
 */
record Comparison(List<Member> experts, List<Line> lines) {

    Comparison {
        experts = List.copyOf(experts);
        lines = List.copyOf(lines);
    }

    /**
     * One question.
     *
     * @param ownQuestion the sponsor's own words, or empty when the question is the form's
     * @param tally how many gave each answer, in the form's order; empty for free text
     * @param answers one for each expert: codes, or what was written
     */
    record Line(Field field, String ownQuestion, Map<Option, Long> tally, List<List<String>> answers) {}

    static Comparison of(List<Member> members, List<String> ownQuestions) {
        List<Member> experts = members.stream()
                .filter(member -> member.submitted() && member.revokedAt() == null)
                .toList();
        var lines = new ArrayList<Line>();
        PanelForm.FORM
                .fields()
                .filter(field -> !field.name().equals(PanelForm.NAME_ALLOWED))
                .forEach(field -> line(field, experts, ownQuestions, lines));
        return new Comparison(experts, lines);
    }

    private static void line(Field field, List<Member> experts, List<String> ownQuestions, List<Line> lines) {
        String question = "";
        if (field.name().startsWith("own")) {
            int number = Integer.parseInt(field.name().substring(3));
            if (number > ownQuestions.size()) return;
            question = ownQuestions.get(number - 1);
        }
        List<FormData> forms = experts.stream().map(Member::form).toList();
        lines.add(new Line(
                field,
                question,
                tally(field.options(), field.name(), forms),
                forms.stream().map(form -> form.several(field.name())).toList()));
    }

    private static Map<Option, Long> tally(List<Option> options, String field, List<FormData> forms) {
        var tally = new LinkedHashMap<Option, Long>();
        for (Option option : options)
            tally.put(
                    option,
                    forms.stream()
                            .filter(form -> form.several(field).contains(option.code()))
                            .count());
        return tally;
    }
}
