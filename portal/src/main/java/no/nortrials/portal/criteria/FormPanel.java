package no.nortrials.portal.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldView;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormView;
import no.nortrials.portal.form.Problem;

/**
 * The form of one criterion on the page.
 *
 * @param id of the criterion that is edited, empty for a new one
 * @param target where a new one goes
 */
record FormPanel(CriterionKind kind, String id, String target, List<FieldView> views, List<Part> parts) {
    private static final String NAME = "criteria.field";
    private static final Map<String, String> PART_OF = Map.ofEntries(
            Map.entry("when", "when"),
            Map.entry("amount", "when"),
            Map.entry("amountTo", "when"),
            Map.entry("unit", "when"),
            Map.entry("dayFrom", "when"),
            Map.entry("dayTo", "when"),
            Map.entry("pick", "when"),
            Map.entry("valueIs", "value"),
            Map.entry("value", "value"),
            Map.entry("valueTo", "value"),
            Map.entry("valueUnit", "value"),
            Map.entry("timesMin", "often"),
            Map.entry("timesMax", "often"),
            Map.entry("counting", "often"),
            Map.entry("domain", "more"),
            Map.entry("except", "more"),
            Map.entry("negated", "more"),
            Map.entry("label", "more"),
            Map.entry("source", "more"));

    /**
     * Questions that belong together.
     *
     * @param name {@code main} for those that are always open
     */
    record Part(String name, List<FieldView> views, boolean open) {}

    static FormPanel of(
            CriterionKind kind,
            String id,
            String target,
            List<Field> fields,
            FormData answers,
            Map<String, Problem> problems) {
        List<FieldView> views = FormView.of(NAME, fields, answers, problems);
        List<Part> parts = new ArrayList<>();
        for (String name : List.of("main", "when", "value", "often", "more")) {
            List<FieldView> own = views.stream()
                    .filter(view -> PART_OF.getOrDefault(view.name(), "main").equals(name))
                    .toList();
            if (!own.isEmpty()) parts.add(new Part(name, own, own.stream().anyMatch(FormPanel::answered)));
        }
        return new FormPanel(kind, id, target, views, List.copyOf(parts));
    }

    /** Whether nothing is wrong; otherwise the list of problems gets the focus. */
    public boolean sound() {
        return views.stream().allMatch(view -> view.problem() == null);
    }

    private static boolean answered(FieldView view) {
        if (view.problem() != null) return true;
        return switch (view.name()) {
            case "when" -> !view.value().isEmpty() && !view.value().equals("EVER");
            case "pick" -> !view.value().isEmpty() && !view.value().equals("EVERY");
            case "valueIs" -> !view.value().isEmpty() && !view.value().equals("ANY");
            default -> !view.value().isEmpty();
        };
    }
}
